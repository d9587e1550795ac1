import { type Day, daysBetween } from '../../model/day/day.ts';
import type { Action } from '../../model/record.ts';
import { statusAfter } from '../lines/action-on.ts';
import { firstEnd, isOpen } from '../lines/due.ts';
import { type Holding, timesOf } from './holding.ts';

/** How long an action was, or is, open. */
export interface Lived {
  readonly days: number;
  /** Whether it was deferred on some days until it was closed, which do not count. */
  readonly wasDeferred?: true;
}

/**
 * The days of an action. Once it, or a part of it, is closed: those on which it was open and not deferred. The days
 * between an end and a reopening do not count. Of several ends, the earliest counts. While it is
 * open, and if its opening is older than the archive: its age.
 */
export function livedOf(
  { opened, earlier, events, entry }: Pick<Action, 'opened' | 'earlier' | 'events' | 'entry'>,
  closed: Day | undefined,
  today: Day,
): Lived {
  if (closed === undefined || earlier) return { days: Math.max(0, daysBetween(opened, closed ?? today)) };
  // Of several ends since it was last open, the earliest counts, in whatever order notes report them.
  const first = firstEnd(events)?.day ?? closed;
  const end = first < closed ? first : closed;
  const start = events.find(({ takenUp }) => takenUp)?.day ?? entry.start ?? opened;
  const times = timesOf(events, (event) => isOpen({ status: statusAfter(event) }));
  const waits = timesOf(events, ({ status }) => status === 'open');
  const open = times.reduce((sum, time) => sum + overlap(time, { from: opened }, end), 0);
  const deferred = times
    .flatMap((time) => waits.map((wait) => overlap(time, wait, start < end ? start : end)))
    .reduce((sum, days) => sum + days, 0);
  return { days: open - deferred, ...(deferred > 0 && { wasDeferred: true as const }) };
}

/** The days that are in both times, up to a last one. */
function overlap(a: Holding, b: Holding, end: Day): number {
  const from = a.from > b.from ? a.from : b.from;
  const until = [a.until ?? end, b.until ?? end, end].reduce((first, day) => (day < first ? day : first));
  return from < until ? daysBetween(from, until) : 0;
}
