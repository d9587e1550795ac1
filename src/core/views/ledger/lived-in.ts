import type { Day } from '../../model/day/day.ts';
import type { LedgerRow } from './row.ts';

/** An action belongs to each quarter it lived in up to `today`, and to those whose goals it serves. */
export function livedIn(
  { line, under }: LedgerRow,
  quarter: { readonly id: string; readonly starts: Day; readonly ends: Day },
  today: Day,
): boolean {
  if (line.opened <= quarter.ends && (line.closed ?? today) >= quarter.starts) return true;
  return servesQuarter(under, quarter.id);
}

/** True where one of the aims is a goal of a quarter. */
export function servesQuarter(under: readonly string[], quarterId: string): boolean {
  return under.some((aim) => aim.startsWith(`${quarterId}/`));
}
