import type { PartialDay } from '../model/partial-day.ts';
import { printPartialDay } from './day.ts';

/** From when until when, as far as either is known: `from May 2020`, `until 22 May`, `May 2020 to June 2020`. */
export function partialSpan(from: PartialDay | undefined, until: PartialDay | undefined): string {
  if (from && until) return `${printPartialDay(from)} to ${printPartialDay(until)}`;
  if (from) return `from ${printPartialDay(from)}`;
  return until ? `until ${printPartialDay(until)}` : '';
}
