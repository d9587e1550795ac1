import { ofTerms, type Ref } from '../../model/ref.ts';
import { capitalise, count } from '../lines/count.ts';
import { printDay } from '../lines/day.ts';
import { roundsWords } from '../lines/rounds.ts';
import { halfByWords } from './survival.ts';
import { daySpanWords, timesSpanWords } from './words.ts';

const heads = {
  measured: 'Measured',
  open: 'Open',
  'age-unknown': 'Start date not known',
  done: 'Done',
  'days-unknown': 'Start date not known',
  dropped: 'Dropped',
  came: 'Past their due date',
  'in-time': 'On time',
  'done-later': 'Done after the due date',
  'dropped-later': 'Dropped after the due date',
  'still-open': 'Still open',
  'by-first': 'On time against the first due date',
  dated: 'With a due date',
  slipped: 'Slipped: due date moved later',
  'never-slipped': 'Never slipped',
  earlier: 'Older than the archive',
  recurring: 'Recurring, not measured',
  'recurring-open': 'Open',
  'recurring-deferred': 'Deferred',
  'recurring-closed': 'Closed',
  deferred: 'Deferred, not measured',
  'of-one-member': 'Open, of a single member, not measured',
  superseded: 'Superseded, not measured',
  met: 'By meeting',
  'never-carried': 'Never carried over',
  carried: 'Carried over',
  unfinished: 'Not closed by the latest meeting',
} as const;

/** The name of a list and its range, as plain values. */
interface ListValues {
  readonly key: keyof typeof heads | 'age' | 'days' | 'moved' | 'times' | 'closed-by';
  readonly from?: number;
  readonly to?: number;
}

/** The head of a list: `Done`, `8 to 30 days`, `Closed by the 3rd meeting`. */
export function followListHead({ key, from = 0, ...range }: ListValues): string {
  if (key === 'age' || key === 'days') return capitalise(daySpanWords({ from, ...range }));
  if (key === 'moved') return `Moved later ${timesSpanWords({ from, ...range })}`;
  if (key === 'times') return `Carried over ${timesSpanWords({ from, ...range })}`;
  if (key === 'closed-by') return `Closed ${halfByWords(from)}`;
  return heads[key];
}

/** The values of an action that its figures come from, as plain values. */
interface LineValues {
  /** The action, which says which of its days are assumed. */
  readonly ref?: Pick<Ref, 'assumed'>;
  readonly days?: number;
  readonly due?: string;
  readonly firstDue?: string;
  readonly start?: string;
  readonly firstEnd?: { readonly day: string };
  readonly closed?: string;
  readonly rounds?: { readonly every: string; readonly done: number; readonly of: number };
}

/** The values of an action that decide its place in a list. Empty if the heads say it. */
export function followLineWords(key: ListValues['key'], line: LineValues): string {
  const { ref, days = 0, due, firstDue, start = '', firstEnd, closed, rounds } = line;
  if (rounds) return roundsWords(rounds);
  if (key === 'age') return `for ${count(days, 'day')}`;
  if (key === 'days') return `in ${count(days, 'day')}`;
  const isByDue = dueLists.has(key);
  return [
    isByDue && due !== undefined && `due ${printDay(due, 'medium', ofTerms(ref))}`,
    isByDue &&
      firstDue !== undefined &&
      firstDue !== due &&
      `first due ${printDay(firstDue, 'medium', ofTerms(ref))}`,
    isByDue && due !== undefined && start > due && `start date ${printDay(start, 'medium', ofTerms(ref))}`,
    isByDue && firstEnd && firstEnd.day !== closed && `first closed ${printDay(firstEnd.day, 'medium', ref)}`,
    closed !== undefined && (isByDue || key === 'closed-by') && `closed ${printDay(closed, 'medium', ref)}`,
  ]
    .filter((part) => part)
    .join(', ');
}

const dueLists: ReadonlySet<string> = new Set([
  ...['in-time', 'done-later', 'dropped-later', 'still-open', 'by-first', 'moved', 'never-slipped'],
]);
