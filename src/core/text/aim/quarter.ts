import { type BookList, type ReportedFigures, reportedTerms } from '../../model/book.ts';
import type { Day } from '../../model/day/day.ts';
import type { PeriodNames } from '../../model/day/period-names.ts';
import type { AimStatus } from '../../model/status.ts';
import { count } from '../lines/count.ts';
import { printDay } from '../lines/day.ts';
import { lookOf } from '../lines/status.ts';
import { balanceWords, termWords } from './balance.ts';

interface Happened {
  readonly goals: number;
  readonly meetings: number;
  /** Later meetings that have a note already. */
  readonly planned: number;
  /** The balance of its actions. */
  readonly figures: Readonly<Record<BookList, number>>;
}

const periods = { past: '', running: ', in progress', coming: ', not started' } as const;

/** A quarter in three sentences: its months, its goals and meetings, the balance of its actions. Leaves out zeros. */
export function quarterSentences(
  period: string,
  { phase, until }: { readonly phase: 'past' | 'running' | 'coming'; readonly until: Day },
  { goals, meetings, planned, figures }: Happened,
): string {
  const sentences = [
    `${period}${periods[phase]}${phase === 'running' ? ` on ${printDay(until, 'medium')}` : ''}`,
    [goals > 0 && count(goals, 'goal'), heldWords(meetings, planned)]
      .filter((part) => part !== false && part !== '')
      .join(', '),
    balanceWords(figures, phase === 'past' ? 'open at the end' : 'open'),
  ];
  return sentences
    .filter((sentence) => sentence !== '')
    .map((sentence) => `${sentence}.`)
    .join(' ');
}

/** The meetings of a quarter, held and planned: `3 meetings, 1 planned`, `1 meeting planned`, or nothing. */
export function heldWords(meetings: number, planned: number): string {
  if (meetings === 0) return planned > 0 ? `${count(planned, 'meeting')} planned` : '';
  return count(meetings, 'meeting') + (planned > 0 ? `, ${planned} planned` : '');
}

/** The actions of a quarter by term of its balance: `7 actions opened, 2 done, 1 dropped`, or nothing. */
export function changedActions(figures: ReportedFigures): string {
  return reportedTerms
    .filter((term) => figures[term] > 0)
    .map(
      (term, index) => `${index === 0 ? count(figures[term], 'action') : figures[term]} ${termWords[term]}`,
    )
    .join(', ');
}

/** The number of goals of a quarter, and whether none of them has a result: `6 goals, no results`. */
export function goalsWords({
  total,
  withoutStatus,
}: {
  readonly total: number;
  readonly withoutStatus: number;
}): string {
  if (total === 0) return 'no goals';
  return `${count(total, 'goal')}${withoutStatus === total ? ', no results' : ''}`;
}

/** How many goals of a quarter have a result: `3 done`; without one `2 without a status`. */
export function resultWords(number: number, status: AimStatus | undefined): string {
  return `${number} ${status ? lookOf(status).word.toLowerCase() : 'without a status'}`;
}

/** The status of a quarter that is not over: `in progress`, `not started`. */
export function periodWord(phase: 'running' | 'coming'): string {
  return periods[phase].slice(2);
}

/**
 * The place of a goal in the chain of goals that it continues: `3rd quarter in a row`, or `3rd quarter` if the chain
 * has gaps.
 */
export function chainWords(
  { nth, running }: { readonly nth: number; readonly running: boolean },
  { one }: PeriodNames,
): string {
  return `${nth}${ending(nth)} ${one}${running ? ' in a row' : ''}`;
}

/** The heading over the result of a goal, which is not final before its quarter is over. */
export function endedHead(period: 'past' | 'running' | 'coming'): string {
  return { past: 'Result', running: 'So far', coming: 'Not started' }[period];
}

function ending(number: number): string {
  const teen = number % 100 >= 11 && number % 100 <= 13;
  return (!teen && { 1: 'st', 2: 'nd', 3: 'rd' }[number % 10]) || 'th';
}
