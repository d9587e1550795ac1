import { byCodeUnit } from '../../model/compare.ts';
import type { Day } from '../../model/day/day.ts';
import { isAskedFor } from '../lines/due.ts';
import type { LedgerRow } from './row.ts';

/** The days on which open actions fall due, the first one first, each with how many do: enough to tell on any day what is late. */
export type DueDays = readonly (readonly [day: Day, count: number])[];

/** The due days of the rows that are asked for. A day that is only estimated makes nothing late and is left out. */
export function dueDaysOf(rows: readonly LedgerRow[], today: Day): DueDays {
  const counts = new Map<Day, number>();
  for (const { line } of rows) {
    if (!isAskedFor(line, today) || line.due?.day === undefined || line.due.estimated) continue;
    counts.set(line.due.day, (counts.get(line.due.day) ?? 0) + 1);
  }
  return [...counts].sort(([a], [b]) => byCodeUnit(a, b));
}

/** How many of them are late on a day. */
export function lateOn(days: DueDays, today: Day): number {
  return days.reduce((late, [day, count]) => (day < today ? late + count : late), 0);
}
