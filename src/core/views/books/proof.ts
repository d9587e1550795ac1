import { isForOn, programsOn } from '../../graph/aim/serves-on.ts';
import type { Archive } from '../../model/archive.ts';
import { additions, type BookList, bookLists, type Movement, subtractions } from '../../model/book.ts';
import { addDays, type Day } from '../../model/day/day.ts';
import type { Action } from '../../model/record.ts';
import type { Ref } from '../../model/ref.ts';
import { actionOn, knownOn } from '../lines/action-on.ts';
import { isActive } from '../lines/due.ts';
import { stepOf } from '../lines/movement-step.ts';
import type { Membership } from '../lines/movements.ts';
import { aimRef, recordRef } from '../lines/ref.ts';
import type { Book } from './book.ts';
import { type BookPage, type Books, books } from './page.ts';

/**
 * A fault in the books, always of Throughline and never of a note. Its scope is one action, and its period is as short
 * as possible.
 *
 * - `terms`: open before, plus additions, minus subtractions, is not open after.
 * - `before`, `after`: an action is listed as open before or after, but not open in the archive of that day, or the
 *   reverse.
 * - `unreported`: a term without a step that reports it in the period.
 */
export interface BookFault {
  readonly kind: 'terms' | 'before' | 'after' | 'unreported';
  readonly action: Ref;
  /** The program whose book has the fault. Absent if it is the book of the whole archive, or of no program. */
  readonly program?: Ref;
  readonly since: Day;
  readonly until: Day;
  /** The lists of the book that have the action. */
  readonly lists: readonly BookList[];
}

/** The terms that only a note can report. The others follow from the calendar. */
const reported: readonly Movement[] = [
  'opened',
  'first-mentioned',
  'reopened',
  'done',
  'dropped',
  'moved-in',
  'moved-out',
];

/** The books of an archive and their faults. */
export interface ProvenBooks extends Books {
  readonly faults: readonly BookFault[];
}

/** Returns the books of an archive with their faults. A build computes them once. */
export function provenBooks(archive: Archive): ProvenBooks {
  const made = books(archive);
  return { ...made, faults: [...bookFaults(archive, made.books), ...programFaults(archive, made.pages)] };
}

/**
 * Checks each book against independent sources: open before and open after against the archives of these days, the sum
 * for each action, and the terms against the steps of the actions. A series is a set of actions, so without a fault it
 * balances. Programs change their actions: see `programFaults`.
 */
export function bookFaults(
  { actions, today }: Pick<Archive, 'actions' | 'today'>,
  books: readonly Book[],
): readonly BookFault[] {
  return books.flatMap((book) => {
    const lists = listsByAction((list) => book.lists[list]);
    return actions.flatMap((action) => faultOf(action, lists.get(action) ?? [], book, today) ?? []);
  });
}

/** A program, or the actions without one: all that it had on some day, and which it has on which day. */
interface Scope {
  readonly ref?: Ref;
  readonly actions: readonly Action[];
  readonly has: Membership;
}

/**
 * Checks the book of each program, and that of the actions without one, like that of the archive. Open before and open
 * after are the open actions that the program had on that day, so the books of a program also follow from each other.
 */
export function programFaults(archive: Archive, pages: readonly BookPage[]): readonly BookFault[] {
  const scopes: readonly Scope[] = [
    ...archive.programs.map(
      (program): Scope => ({
        ref: aimRef(program),
        actions: program.actionsEver,
        has: (action, day) => isForOn(program, action, day),
      }),
    ),
    { actions: archive.actions, has: (action, day) => programsOn(action, day).length === 0 },
  ];
  return pages.flatMap((page) => {
    const rows = page.rows.flatMap(({ items }) => items.flatMap((item) => item.rows));
    if (!rows.some(({ division }) => division === 'programs')) return [];
    return scopes.flatMap(({ ref, actions, has }) => {
      const kind = ref ? 'program' : 'none';
      const row = rows.find(({ part }) => part.kind === kind && part.ref?.id === ref?.id);
      const lists = listsByAction((list) => row?.figures[list]?.actions ?? []);
      return [...new Set([...actions, ...lists.keys()])].flatMap((action) => {
        const fault = faultOf(action, lists.get(action) ?? [], page, archive.today, has);
        return fault ? [{ ...fault, ...(ref && { program: ref }) }] : [];
      });
    });
  });
}

function listsByAction(
  actionsOf: (list: BookList) => readonly Action[],
): ReadonlyMap<Action, readonly BookList[]> {
  const byAction = new Map<Action, BookList[]>();
  for (const list of bookLists)
    for (const action of actionsOf(list)) byAction.set(action, [...(byAction.get(action) ?? []), list]);
  return byAction;
}

function faultOf(
  action: Action,
  lists: readonly BookList[],
  { since, until }: Pick<Book, 'since' | 'until'>,
  today: Day,
  has: Membership = () => true,
): BookFault | undefined {
  const fault = (kind: BookFault['kind'], from: Day, to: Day): BookFault => ({
    kind,
    action: recordRef(action),
    since: from,
    until: to,
    lists,
  });
  const dayBefore = addDays(since, -1);
  const wasOpen = has(action, dayBefore) && wasOpenOn(action, dayBefore);
  if (lists.includes('before') !== wasOpen) return fault('before', dayBefore, dayBefore);
  const isOpenAfter =
    has(action, until) && (until === today ? isActive(action, today) : wasOpenOn(action, until));
  if (lists.includes('after') !== isOpenAfter) return fault('after', until, until);
  if (balance(lists) !== 0) return fault('terms', since, until);
  const then = actionOn(action, until);
  const isUnreported = reported.some((term) => {
    if (!lists.includes(term) || !then) return false;
    const known = knownOn(stepOf(term, then, { since, until }));
    return known < since || known > until;
  });
  return isUnreported ? fault('unreported', since, until) : undefined;
}

function wasOpenOn(action: Action, day: Day): boolean {
  const then = actionOn(action, day);
  return then !== undefined && isActive(then, day);
}

/** Open before, plus additions, minus subtractions, minus open after. */
function balance(lists: readonly BookList[]): number {
  const isIn = (some: readonly string[]) => lists.filter((list) => some.includes(list)).length;
  return isIn(['before', ...additions]) - isIn([...subtractions, 'after']);
}
