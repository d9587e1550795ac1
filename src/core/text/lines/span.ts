import type { Day } from '../../model/day/day.ts';
import type { PartialDay } from '../../model/day/partial-day.ts';
import type { Unknown } from '../../model/status.ts';
import { printDay, printPartialDay } from './day.ts';

/** From which month to which a list of notes reaches; one month alone where it is all of one. */
export function spanWords({ from, to }: { readonly from: Day; readonly to: Day }): string {
  const [first, last] = [printDay(from, 'month'), printDay(to, 'month')];
  return first === last ? `All of ${first}.` : `From ${first} to ${last}, the newest first.`;
}

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
