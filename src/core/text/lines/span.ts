import type { Day } from '../../model/day/day.ts';
import type { PartialDay } from '../../model/day/partial-day.ts';
import type { Unknown } from '../../model/status.ts';
import { printDay, printPartialDay } from './day.ts';

/** The months that a list of notes covers: `May 2020.`, `June 2014 to May 2020, newest first.` */
export function spanWords({ from, to }: { readonly from: Day; readonly to: Day }): string {
  const [first, last] = [printDay(from, 'month'), printDay(to, 'month')];
  return first === last ? `${first}.` : `${first} to ${last}, newest first.`;
}

/** A period of which one end may be missing: `from May 2020`, `until 22 May`, `May 2020 to June 2020`. */
export function partialSpan(from: PartialDay | undefined, until: PartialDay | undefined): string {
  if (from && until) return `${printPartialDay(from)} to ${printPartialDay(until)}`;
  if (from) return `from ${printPartialDay(from)}`;
  return until ? `until ${printPartialDay(until)}` : '';
}

/** The dates of a sprint: `May 2020 to June 2020`, `from May 2020, end date not recorded`, `not recorded`. */
export function sprintSpan(
  start: PartialDay | Unknown | undefined,
  end: PartialDay | Unknown | undefined,
): string {
  const from = start === 'unknown' ? undefined : start;
  const until = end === 'unknown' ? undefined : end;
  const span = partialSpan(from, until);
  if (from && until) return span;
  if (from) return `${span}, end date not recorded`;
  return until ? `${span}, start date not recorded` : 'not recorded';
}
