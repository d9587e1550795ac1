import { type Day, daysBetween } from '../../model/day/day.ts';
import { type Due, soonDays } from '../../model/day/due.ts';
import { usualPeriods } from '../../model/day/period-names.ts';
import { ageWords } from './age.ts';
import type { Mark, Tone } from './status.ts';

/** A due date, seen from today: shape, colour and words together. */
export interface OverdueLook {
  readonly mark: Mark;
  readonly tone: Tone;
  readonly words: string;
}

/** What a past date means: something is overdue, or a period is over and nothing can be overdue. */
export type Past = 'overdue' | 'ago';

/**
 * The look of a date that is `days` days ahead: `3 days overdue` (or `3 days ago`), `today`, `tomorrow`, `in 3 days`.
 * Nothing more than 14 days ahead. The words are for use after the date or under the label Due.
 */
export function overdueLook(days: number | undefined, past: Past = 'overdue'): OverdueLook | undefined {
  if (days === undefined || days > soonDays) return undefined;
  if (days >= 0) return { mark: 'soon', tone: 'soon', words: aheadWords(days) };
  return { mark: 'overdue', tone: 'overdue', words: `${ageWords(-days)} ${past}` };
}

function aheadWords(days: number): string {
  if (days === 0) return 'today';
  return days === 1 ? 'tomorrow' : `in ${days} days`;
}

/** The words of a due date that is printed without the date: `due tomorrow`, `3 days overdue`. */
export function dueAlone({ tone, words }: OverdueLook): string {
  return tone === 'overdue' ? words : `due ${words}`;
}

/** A due date as plain values. `days` counts from today to it and is negative if it has passed. */
export interface DueStatus {
  readonly estimated: boolean;
  readonly days?: number;
  /** The start date, if it is later than the due date. Days overdue count from it. */
  readonly counted?: Day;
  /** The day of the first end, if later notes report another one. */
  readonly ended?: Day;
  readonly status: 'overdue' | 'soon' | 'later' | 'closed' | 'deferred' | 'none';
}

/** The look of a due date. Estimated dates, closed actions, deferred actions and coming start dates have none. */
export function dueLook(due: DueStatus | undefined, past?: Past): OverdueLook | undefined {
  if (!due || due.estimated || due.status === 'closed' || due.status === 'deferred') return undefined;
  return due.counted !== undefined && due.status !== 'overdue' ? undefined : overdueLook(due.days, past);
}

/**
 * How long something was overdue when it was closed, if it was: `was 3 months overdue`. It follows the day of closing, or of
 * the first end: what was done in time and dropped later was never overdue. An estimated date makes nothing overdue.
 */
export function closedOverdueWords(
  due: (Pick<Due, 'day' | 'estimated'> & Pick<DueStatus, 'counted' | 'ended'>) | undefined,
  closed: Day | undefined,
): string | undefined {
  const days = daysLate(due, closed) ?? 0;
  return days > 0 ? `was ${ageWords(days)} overdue` : undefined;
}

/**
 * The days from the last day in time, the due date or a later start date, to the first end. At most 0 if it was in time,
 * and `undefined` without a date or with an estimated one. The one rule for every page that says how late an end was.
 */
export function daysLate(
  due: (Pick<Due, 'day' | 'estimated'> & Pick<DueStatus, 'counted' | 'ended'>) | undefined,
  closed: Day | undefined,
): number | undefined {
  const last = due?.counted ?? due?.day;
  return last && closed && !due?.estimated ? daysBetween(last, due?.ended ?? closed) : undefined;
}

/** The words of a due date that was not written as a date. A `next-meeting` that took place needs none. */
export function dueEventWords(
  due: Pick<Due, 'written' | 'day' | 'estimated' | 'period'>,
): string | undefined {
  if (due.written === 'end-of-quarter') return `end of ${due.period ?? usualPeriods.one}`;
  return due.written === 'next-meeting' && (due.estimated || due.day === undefined)
    ? 'next meeting'
    : undefined;
}
