import { additions, type BookList, isMove, subtractions } from '../../model/book.ts';
import type { Day } from '../../model/day/day.ts';
import type { PeriodNames } from '../../model/day/period-names.ts';
import type { Ref } from '../../model/ref.ts';
import { termWords } from '../aim/balance.ts';
import { capitalise, count, listInWords } from '../lines/count.ts';
import { printDay } from '../lines/day.ts';
import { listDescription } from '../preview/words.ts';

/** The balance of a period, with the figure of each list. */
interface Balance {
  readonly since: Day;
  readonly until: Day;
  readonly running: boolean;
  readonly figures: Readonly<Record<BookList, number>>;
}

/** A part of a book: a series, a program, the actions without a program, or those in several programs. */
interface Part {
  readonly kind: 'series' | 'program' | 'none' | 'several';
  readonly ref?: Pick<Ref, 'label'>;
}

/** A fault of a book. */
interface Fault {
  readonly kind: 'terms' | 'before' | 'after' | 'unreported';
  readonly action: Pick<Ref, 'id'>;
  readonly program?: Pick<Ref, 'label'>;
  readonly since: Day;
  readonly until: Day;
  readonly lists: readonly BookList[];
}

const meanings = {
  'first-mentioned': 'Opened before the archive begins. It counts from the first note that mentions it.',
  reopened: 'Done, dropped or superseded before, then reported as open.',
  resumed: 'Deferred before. Its start date was reached, or a note moved it.',
  'next-round': 'A recurring action whose next round began.',
  'moved-in':
    'Open before. A note moved it here, from another program or from none. The total counts moves: an action that joins two programs moves in twice.',
  dropped: 'Reported as dropped.',
  superseded:
    'Split, merged, marked as a duplicate, or superseded by another action. New actions count as opened.',
  deferred: 'Given a later start date. Until then it is neither open nor closed.',
  'between-rounds': 'A recurring action whose round is done. The action is not closed.',
  'moved-out': 'Open before. A note moved it, to another program or to none. Its other terms are there.',
} as const satisfies Record<Exclude<keyof typeof termWords, 'opened' | 'done'>, string>;

function meaning(term: keyof typeof termWords, { one }: PeriodNames): string {
  if (term === 'opened') return `Opened by a note of the ${one}, on the date of the note.`;
  if (term === 'done')
    return `Reported as done. An action that is reopened in the same ${one} counts only once, as it ended.`;
  return meanings[term];
}

/** The sign of a list in the balance: `+`, `−`, or nothing for open before and open after. */
export function signOf(list: BookList): '+' | '−' | '' {
  if (additions.some((term) => term === list)) return '+';
  return subtractions.some((term) => term === list) ? '−' : '';
}

/** The name of a list: `Open before 1 October 2026`, `Done`, `Open on 31 December 2026`. */
export function bookListWords(list: BookList, { since, until }: Pick<Balance, 'since' | 'until'>): string {
  if (list === 'before') return `Open before ${printDay(since, 'long')}`;
  if (list === 'after') return `Open on ${printDay(until, 'long')}`;
  return bookListName(list);
}

/** The name of a list without a date: `Open before`, `Next round began`, `Open after`. */
export function bookListName(list: BookList): string {
  const words = list === 'before' || list === 'after' ? `open ${list}` : termWords[list];
  return capitalise(words);
}

/** The title of a list with its quarter: `Done in 2026 Q4`. Open before and open after have a date instead. */
export function bookListTitle(
  list: BookList,
  { quarter, ...days }: Pick<Balance, 'since' | 'until'> & { readonly quarter: Pick<Ref, 'label'> },
): string {
  const words = bookListWords(list, days);
  return list === 'before' || list === 'after' ? words : `${words} in ${quarter.label}`;
}

/** The head of a column: `Open before`, `+ opened`, `= open after`. */
export function columnWords(list: BookList): string {
  if (list === 'before') return 'open before';
  // The sign stays with its word.
  return list === 'after' ? '=\u00a0open after' : `${signOf(list)}\u00a0${termWords[list]}`;
}

/** The terms of a balance with their definitions, in order. */
export function definitions(
  lists: readonly BookList[],
  period: PeriodNames,
): readonly { readonly term: string; readonly means: string }[] {
  return lists.flatMap((list) =>
    list === 'before' || list === 'after' ? [] : [{ term: termWords[list], means: meaning(list, period) }],
  );
}

/** The name of a part of a book. */
export function partWords({ kind, ref }: Part): string {
  if (kind === 'several') return 'In several programs, counted once';
  return ref?.label ?? 'No program';
}

/**
 * A book in words: `41 actions were open before 1 October 2026. Then 40 were added and 34 closed or deferred: 47 are
 * open.`
 */
export function bookLede({ figures, since, until, running }: Balance): string {
  const sum = (lists: readonly Exclude<BookList, 'before' | 'after'>[]) =>
    lists.reduce((all, list) => all + figures[list], 0);
  const { before, after } = figures;
  const began = `${before === 0 ? 'No actions were' : before === 1 ? '1 action was' : `${before} actions were`} open before ${printDay(since, 'long')}.`;
  const [added, removed] = [sum(additions), sum(subtractions)];
  const moved =
    added + removed === 0
      ? 'nothing changed'
      : `${added || 'none'} ${added === 1 ? 'was' : 'were'} added and ${removed || 'none'} closed or deferred`;
  const end = running
    ? `${after === 0 ? 'none' : after} ${after === 1 ? 'is' : 'are'} open.`
    : `${after === 0 ? 'none' : after} ${after === 1 ? 'was' : 'were'} open on ${printDay(until, 'long')}.`;
  return `${began} Then ${moved}: ${end}`;
}

/** The sentence for books that balance, with the first day of all books. */
export function balancedWords(first: Day, { one }: PeriodNames): string {
  return `The books balance for every action, series, program and ${one} since ${printDay(first, 'long')}.`;
}

/** The number of actions of a list that belong to a part, for its heading. */
export function groupWords(part: Part, total: number, list: BookList): string {
  const actions = count(total, 'action');
  if (part.kind !== 'several') return actions;
  if (list === 'moved-in') return `${actions}, moved into fewer programs than out of`;
  if (list === 'moved-out') return `${actions}, moved out of fewer programs than into`;
  return `${actions}, also listed under each program`;
}

/** The unit of the figure of a list: an action that joins 2 programs moves in twice. */
export function bookUnit(list: BookList, figure: number): string {
  const unit = isMove(list) ? 'move' : 'action';
  return figure === 1 ? unit : `${unit}s`;
}

/** The description of a list of a book: how it is divided, its quarter and its figure. */
export function bookListDescription(
  division: 'series' | 'program',
  page: {
    readonly of: { readonly quarter: Pick<Ref, 'label'> };
    readonly list: BookList;
    readonly total: number;
  },
): string {
  const what = `Actions by ${division} in the book of ${page.of.quarter.label}`;
  return listDescription(what, page.total, bookUnit(page.list, 1), bookUnit(page.list, 2));
}

/** A fault in one sentence: the action, the day or period, and the contradiction. */
function bookFaultWords({ kind, action, program, since, until, lists }: Fault): string {
  const days =
    since === until
      ? `on ${printDay(since, 'long')}`
      : `from ${printDay(since, 'long')} to ${printDay(until, 'long')}`;
  const where = program ? ` in ${program.label}` : '';
  return `\`${action.id}\`${where} ${days}: ${faultWords(kind, lists)}.`;
}

function faultWords(kind: Fault['kind'], lists: readonly BookList[]): string {
  if (kind === 'before' || kind === 'after') {
    const isListed = lists.includes(kind);
    return isListed ? 'listed as open, but not open on that day' : 'open on that day, but not listed as open';
  }
  const named = lists.map((list) =>
    list === 'before' || list === 'after' ? `open ${list}` : termWords[list],
  );
  if (kind === 'unreported') return `no note reports it as ${listInWords(named)}`;
  return `its lists do not balance${named.length > 0 ? `: ${listInWords(named)}` : ''}`;
}

/**
 * The first faults, a sentence each, and the number of the others. A fault is always one of Throughline, not of a note.
 */
export function bookFaultsWords(faults: readonly Fault[]): readonly string[] {
  const shown = faults.slice(0, 5).map(bookFaultWords);
  const more = faults.length - shown.length;
  return [...shown, ...(more > 0 ? [`${more} more.`] : [])];
}
