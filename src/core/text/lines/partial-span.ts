import type { PartialDay } from '../../model/day/partial-day.ts';
import type { Unknown } from '../../model/status.ts';
import { printPartialDay } from './day.ts';

/** From when until when, as far as either is known: `from May 2020`, `until 22 May`, `May 2020 to June 2020`. */
export function partialSpan(from: PartialDay | undefined, until: PartialDay | undefined): string {
  if (from && until) return `${printPartialDay(from)} to ${printPartialDay(until)}`;
  if (from) return `from ${printPartialDay(from)}`;
  return until ? `until ${printPartialDay(until)}` : '';
}

/** When a sprint ran, and what of it nobody wrote down. */
export function sprintSpan(
  start: PartialDay | Unknown | undefined,
  end: PartialDay | Unknown | undefined,
): string {
  const from = start === 'unknown' ? undefined : start;
  const until = end === 'unknown' ? undefined : end;
  const span = partialSpan(from, until);
  if (from && until) return span;
  if (from) return `${span}; the last day is not recorded`;
  return until ? `${span}; the first day is not recorded` : 'not recorded';
}
