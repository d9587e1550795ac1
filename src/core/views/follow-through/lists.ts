import type { Day } from '../../model/day/day.ts';
import type { Action } from '../../model/record.ts';
import { type LeftOutList, leftOutList } from './left-out.ts';
import type { ActionLife } from './life.ts';
import { type DueResult, dueResult, inRanges, isDoneByFirst, type Range, starts } from './partition.ts';
import type { FollowedSet } from './sets.ts';

/** What a list of follow-through has. A list of lists has the actions of all of them, each once. */
type FollowListKey =
  | 'measured'
  | 'open'
  | 'age'
  | 'age-unknown'
  | 'done'
  | 'days'
  | 'days-unknown'
  | 'dropped'
  | 'came'
  | DueResult
  | 'by-first'
  | 'dated'
  | 'never-slipped'
  | 'slipped'
  | 'moved'
  | 'earlier'
  | 'recurring'
  | LeftOutList
  | 'met'
  | 'never-carried'
  | 'carried'
  | 'times'
  | 'closed-by'
  | 'unfinished';

/** An action in a list. It has a life if it is measured. */
export interface ListedAction {
  readonly action: Action;
  readonly life?: ActionLife;
}

/** The actions that a figure counts, in further lists or one below the other. `from` and `to` are days or times. */
export interface FollowList extends Partial<Range> {
  readonly key: FollowListKey;
  readonly total: number;
  readonly lists: readonly FollowList[];
  readonly actions: readonly ListedAction[];
}

/** The anchor of a list on its page. */
export function followAnchor({ key, from }: Pick<FollowList, 'key' | 'from'>): string {
  return from === undefined ? `_${key}` : `_${key}-${from}`;
}

/**
 * The lists behind the figures of a set, without empty ones. The last one is in the order of meetings, so that the
 * actions open before a meeting are those from its place on.
 */
export function followLists({ lives, others }: FollowedSet, today: Day): readonly FollowList[] {
  const leftOut = Map.groupBy(others, (one) => leftOutList(one, today));
  const left = (key: LeftOutList) =>
    flat(
      key,
      (leftOut.get(key) ?? []).map(([action]) => ({ action })),
    );
  const recurring = (['recurring-open', 'recurring-deferred', 'recurring-closed'] as const).map(left);
  const known = lives.filter(({ earlier }) => !earlier);
  return [
    nested('measured', measured(lives)),
    nested(
      'came',
      (['in-time', 'done-later', 'dropped-later', 'still-open'] as const).map((result) =>
        ofLives(
          result,
          lives.filter((life) => dueResult(life, today) === result),
        ),
      ),
    ),
    ofLives(
      'by-first',
      lives.filter((life) => isDoneByFirst(life, today)),
    ),
    nested('dated', dated(lives.filter(({ due }) => due !== undefined))),
    ofLives(
      'earlier',
      lives.filter(({ earlier }) => earlier),
    ),
    nested('recurring', recurring),
    ...(['deferred', 'of-one-member', 'superseded'] as const).map(left),
    nested('met', met(known)),
  ].filter(({ total }) => total > 0);
}

/** The measured actions by their state: open ones by age, done ones by the days until then. */
function measured(lives: readonly ActionLife[]): readonly FollowList[] {
  const split = (state: ActionLife['state']) => lives.filter((life) => life.state === state);
  const byDays = (key: 'age' | 'days', of: readonly ActionLife[], firsts: readonly number[]) => [
    ...ranged(
      key,
      of.filter(({ earlier }) => !earlier),
      ({ days }) => days,
      firsts,
    ),
    ofLives(
      `${key}-unknown`,
      of.filter(({ earlier }) => earlier),
    ),
  ];
  return [
    nested('open', byDays('age', split('open'), starts.ages)),
    nested('done', byDays('days', split('done'), starts.close)),
    ofLives('dropped', split('dropped')),
  ];
}

/** Actions with a due date by the number of times it moved later. */
function dated(lives: readonly ActionLife[]): readonly FollowList[] {
  const slipped = lives.filter(({ slips }) => slips > 0);
  return [
    nested(
      'slipped',
      ranged('moved', slipped, ({ slips }) => slips, starts.slips.slice(1)),
    ),
    ofLives(
      'never-slipped',
      lives.filter(({ slips }) => slips === 0),
    ),
  ];
}

/**
 * Actions by the number of times they were carried over, and below that in the order of meetings: those that a meeting
 * closed, then those for which it was the latest one.
 */
function met(lives: readonly ActionLife[]): readonly FollowList[] {
  const carried = lives.filter(({ carriedOver }) => carriedOver > 0);
  const byTimes = inRanges(carried, ({ carriedOver }) => carriedOver, starts.carried.slice(1));
  return [
    nested('never-carried', byMeeting(lives.filter(({ carriedOver }) => carriedOver === 0))),
    nested(
      'carried',
      byTimes.map(({ items, ...range }) => nested('times', byMeeting(items), range)),
    ),
  ];
}

/** Of one number of times: closed by the meeting that opened them, then not closed yet, then closed by the next one. */
function byMeeting(lives: readonly ActionLife[]): readonly FollowList[] {
  return [...Map.groupBy(lives, ({ carriedOver }) => carriedOver)]
    .toSorted(([a], [b]) => a - b)
    .flatMap(([times, own]) => {
      const by = (meeting: number | undefined) => own.filter(({ closedBy }) => closedBy === meeting);
      return [
        ...(times === 0 ? [ofLives('closed-by', by(0), { from: 0 })] : []),
        ofLives('unfinished', by(undefined), { from: times }),
        ofLives('closed-by', by(times + 1), { from: times + 1 }),
      ];
    });
}

function ranged(
  key: FollowListKey,
  lives: readonly ActionLife[],
  numberOf: (life: ActionLife) => number,
  firsts: readonly number[],
): readonly FollowList[] {
  return inRanges(lives, numberOf, firsts).map(({ items, ...range }) =>
    ofLives(
      key,
      items.toSorted((a, b) => numberOf(a) - numberOf(b)),
      range,
    ),
  );
}

function ofLives(key: FollowListKey, lives: readonly ActionLife[], range: Partial<Range> = {}): FollowList {
  return flat(
    key,
    lives.map((life) => ({ action: life.action, life })),
    range,
  );
}

function flat(key: FollowListKey, actions: readonly ListedAction[], range: Partial<Range> = {}): FollowList {
  return { key, ...range, total: actions.length, lists: [], actions };
}

function nested(key: FollowListKey, lists: readonly FollowList[], range: Partial<Range> = {}): FollowList {
  const own = lists.filter(({ total }) => total > 0);
  const total = own.reduce((sum, list) => sum + list.total, 0);
  return { key, ...range, total, lists: own, actions: [] };
}
