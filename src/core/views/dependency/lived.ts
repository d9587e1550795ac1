import { type Day, daysBetween } from '../../model/day/day.ts';
import type { Action } from '../../model/record.ts';
import { statusAfter } from '../lines/action-on.ts';
import { firstEnd, isOpen } from '../lines/due.ts';
import { deferredTimes } from './deferred-times.ts';
import { type Holding, timesOf } from './holding.ts';

/** How long an action was, or is, open. */
export interface Lived {
  readonly days: number;
  /** Whether it was deferred on some days until it was closed, which do not count. */
  readonly wasDeferred?: true;
}

/**
 * The days of an action. Once it, or a part of it, is closed: those on which it was open and not deferred. The days
 * between an end and a reopening do not count. Of several ends, the earliest counts. While it is open, and if its
 * opening is older than the archive: its age.
 */
export function livedOf(
  {
    opened,
    earlier,
    events,
    entry,
    rounds,
  }: Pick<Action, 'opened' | 'earlier' | 'events' | 'entry' | 'rounds'>,
  closed: Day | undefined,
  today: Day,
): Lived {
  if (closed === undefined || earlier) return { days: Math.max(0, daysBetween(opened, closed ?? today)) };
  // Of several ends since it was last open, the earliest counts, in whatever order notes report them.
  const first = firstEnd(events)?.day ?? closed;
  const end = first < closed ? first : closed;
  const times = timesOf(events, (event) => isOpen({ status: statusAfter(event) }));
  const open = times.reduce((sum, time) => sum + overlap([time, { from: opened }], end), 0);
  const waits = deferredTimes({ opened, events, entry, rounds });
  const deferred = waits.reduce((sum, wait) => sum + overlap([wait], end), 0);
  return { days: open - deferred, ...(deferred > 0 && { wasDeferred: true as const }) };
}

/** The days that are in all these times, up to a last one. */
function overlap(times: readonly Holding[], end: Day): number {
  const from = times.map((time) => time.from).reduce((last, day) => (day > last ? day : last));
  const until = times
    .map((time) => time.until ?? end)
    .reduce((first, day) => (day < first ? day : first), end);
  return from < until ? daysBetween(from, until) : 0;
}
