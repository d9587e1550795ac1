import type { Archive } from '../../model/archive.ts';
import type { Day } from '../../model/day/day.ts';
import type { Ref } from '../../model/ref.ts';
import { type PageOf, pagesOf } from '../lines/page-of.ts';
import { type PrintedFollowList, printedFollowList } from './list-line.ts';
import { type FollowList, followAnchor, followLists } from './lists.ts';
import { type FollowedSet, followedSets } from './sets.ts';

/** The actions on a page of lists. */
const actionsOnAPage = 120;

/** The place of a list: its page and anchor, and the number of its actions, which is the figure that leads to it. */
interface ListPlace {
  readonly page: number;
  readonly anchor: string;
  readonly total: number;
}

/** The places of the lists of a set by their name. A list without actions has none. */
export type ListPlaces = Readonly<Record<string, ListPlace>>;

/** The pages of the lists of a set. A list that continues is on both pages, with the rest of its actions. */
function followListPages(set: FollowedSet, today: Day): readonly PageOf<FollowList>[] {
  const lists = followLists(set, today);
  const total = lists.reduce((sum, list) => sum + list.total, 0);
  return pagesOf(Array.from({ length: total }), actionsOnAPage).map(({ page, pages }) => {
    const from = (page - 1) * actionsOnAPage;
    const items = within(lists, from, from + actionsOnAPage);
    return { page, pages, total, items };
  });
}

/** The part of each list between two places in the row of all actions. */
function within(lists: readonly FollowList[], from: number, to: number): readonly FollowList[] {
  let start = 0;
  return lists.flatMap((list) => {
    const [first, last] = [from - start, to - start];
    start += list.total;
    if (last <= 0 || first >= list.total) return [];
    return {
      ...list,
      lists: within(list.lists, first, last),
      actions: list.actions.slice(Math.max(first, 0), last),
    };
  });
}

/** Returns the place of each list of a set. `_before-3` has the actions that were open before the third meeting. */
export function listPlaces(set: FollowedSet, today: Day): ListPlaces {
  const places: Record<string, ListPlace> = {};
  const meetings: (readonly [order: number, start: number, anchor: string])[] = [];
  let end = 0;
  const add = (list: FollowList, start: number) => {
    const anchor = followAnchor(list);
    places[anchor] = placeAt(start, anchor, list.total);
    const isMeeting = list.key === 'closed-by' || list.key === 'unfinished';
    if (isMeeting) meetings.push([2 * (list.from ?? 0) + (list.key === 'closed-by' ? 0 : 1), start, anchor]);
    let next = start;
    for (const part of list.lists) {
      add(part, next);
      next += part.total;
    }
  };
  for (const list of followLists(set, today)) {
    add(list, end);
    end += list.total;
  }
  let meeting = 0;
  for (const [order, start, anchor] of meetings)
    for (; 2 * meeting <= order; meeting += 1)
      places[`_before-${meeting}`] = placeAt(start, anchor, end - start);
  return places;
}

function placeAt(start: number, anchor: string, total: number): ListPlace {
  return { page: Math.floor(start / actionsOnAPage) + 1, anchor, total };
}

/** A page of lists with its lines. */
export interface PrintedListsPage {
  /** Absent for the whole archive. */
  readonly of?: Ref;
  readonly today: Day;
  readonly lists: PageOf<PrintedFollowList>;
}

/** A page of the lists of a set. Its lines are created when it is printed. */
export interface FollowListsPage extends Pick<PrintedListsPage, 'of'> {
  readonly lists: PageOf<FollowList>;
  readonly printed: () => PrintedListsPage;
}

/** The pages of the lists of an archive and of all its sets. A set without actions has none. */
export function followListsPages(archive: Archive): readonly FollowListsPage[] {
  const { today } = archive;
  const { whole, sets } = followedSets(archive);
  return [whole, ...sets].flatMap((set) =>
    followListPages(set, today)
      .filter(({ total }) => total > 0)
      .map((lists) => {
        const own = set.of && { of: set.of };
        const items = () => lists.items.map((list) => printedFollowList(list, today));
        return { ...own, lists, printed: () => ({ ...own, today, lists: { ...lists, items: items() } }) };
      }),
  );
}
