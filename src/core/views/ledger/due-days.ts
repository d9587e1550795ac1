import { byCodeUnit } from '../../model/compare.ts';
import type { Day } from '../../model/day/day.ts';
import { isActive } from '../lines/due.ts';
import type { LedgerRow } from './row.ts';

/** The due dates of open actions, earliest first, each with the number of actions. They give the number overdue on any day. */
export type DueDays = readonly (readonly [day: Day, count: number])[];

/**
 * Counts the due dates of open, not deferred rows. Estimated dates make nothing overdue and are left out, and so is the
 * round of a recurring action before its date: then the next round follows.
 */
export function dueDaysOf(rows: readonly LedgerRow[], today: Day): DueDays {
  const counts = new Map<Day, number>();
  for (const { line } of rows) {
    if (!isActive(line, today) || line.due?.day === undefined || line.due.estimated) continue;
    if (line.due.recurring && line.due.status !== 'overdue') continue;
    counts.set(line.due.day, (counts.get(line.due.day) ?? 0) + 1);
  }
  return [...counts].sort(([a], [b]) => byCodeUnit(a, b));
}

/** Returns how many of them are overdue on a day. */
export function overdueOn(days: DueDays, today: Day): number {
  return days.reduce((overdue, [day, count]) => (day < today ? overdue + count : overdue), 0);
}
