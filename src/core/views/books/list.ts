import { type BookList, bookLists, isMove } from '../../model/book.ts';
import { addDays, type Day } from '../../model/day/day.ts';
import type { Action } from '../../model/record.ts';
import type { Ref } from '../../model/ref.ts';
import { actionOn } from '../lines/action-on.ts';
import { type DueView, dueView, isDeferred } from '../lines/due.ts';
import { stepOf } from '../lines/movement-step.ts';
import { type PageOf, pagesOf } from '../lines/page-of.ts';
import { noteRef, ownerRefs, recordRef } from '../lines/ref.ts';
import { type Book, listIn } from './book.ts';
import type { BookPage } from './page.ts';
import { type Division, divisions, type Part, type Parts } from './parts.ts';
import { linesOnAPage, sharesOf } from './share.ts';

/** A line of a list: an action as of the start or the end of the period. */
export interface BookLine {
  readonly ref: Ref;
  readonly status: Action['status'] | 'deferred';
  readonly owners: readonly Ref[];
  readonly due?: DueView;
  /** The note that reports the term, its date, and the day of the event if it is another day. */
  readonly report?: { readonly note: Ref; readonly day: Day; readonly on?: Day };
}

/** A page of a list of a book. Its lines are created when it is printed. */
export interface BookListPage {
  readonly of: BookPage;
  readonly list: BookList;
  readonly division: Division;
  /** Its figure in the sum of the division. */
  readonly total: number;
  /** Whether the list is divided by series, too. */
  readonly alsoBySeries: boolean;
  readonly groups: PageOf<BookGroup>;
}

/** The lines of one part on a page. `total` also counts its lines on other pages. */
interface BookGroup {
  readonly part: Part;
  readonly total: number;
  readonly actions: readonly Action[];
}

/** A page of a list with its lines. */
export interface PrintedList extends Omit<BookListPage, 'groups'> {
  readonly groups: PageOf<Pick<BookGroup, 'part' | 'total'> & { readonly lines: readonly BookLine[] }>;
}

/** The pages of all lists of a book with actions, in order. Each list begins a new page. */
export function listPagesOf(of: BookPage, parts: Readonly<Record<Division, Parts>>): readonly BookListPage[] {
  return divisions.flatMap((division) =>
    division === 'programs' && !of.hasPrograms
      ? []
      : bookLists.flatMap((list) => {
          const pages = bookListPages(of.book, list, division, parts[division]);
          const shared = { total: of.totals[division][list], alsoBySeries: !isMove(list) };
          return pages.map((groups) => ({ of, list, division, ...shared, groups }));
        }),
  );
}

/** Creates the lines of a page. */
export function printedList({ groups, ...page }: BookListPage): PrintedList {
  const items = groups.items.map(({ part, total, actions }) => ({
    part,
    total,
    lines: actions.map((action) => bookLine(action, page.list, page.of.book)),
  }));
  return { ...page, groups: { ...groups, items } };
}

/** The pages of a list, divided into parts. A part that continues is on both pages. A list without actions has none. */
export function bookListPages(
  book: Book,
  list: BookList,
  division: Division,
  parts: Parts,
): readonly PageOf<BookGroup>[] {
  const shares = sharesOf(listIn(book, list, division), parts, { ...book, list });
  if (shares.length === 0) return [];
  const entries = shares.flatMap((share) => share.actions.map((action) => ({ share, action })));
  return pagesOf(entries, linesOnAPage).map((page) => ({
    ...page,
    items: [...Map.groupBy(page.items, ({ share }) => share)].map(([share, items]) => ({
      part: share.part,
      total: share.actions.length,
      actions: items.map(({ action }) => action),
    })),
  }));
}

/** The line of an action in a list of a book. */
export function bookLine(action: Action, list: BookList, { since, until }: Book): BookLine {
  const day = list === 'before' ? addDays(since, -1) : until;
  const then = actionOn(action, day) ?? action;
  const isEnd = list === 'before' || list === 'after';
  const step = isEnd ? undefined : stepOf(list, then, { since, until });
  return {
    ref: recordRef(action),
    status: isDeferred(then, day) ? 'deferred' : then.status,
    owners: ownerRefs(then.owners),
    due: dueView(then, day),
    ...(step && {
      report: {
        note: noteRef(step.note),
        day: step.note.note.date,
        ...(step.day !== step.note.note.date && { on: step.day }),
      },
    }),
  };
}
