import { addDays, type Day, daysBetween } from '../../model/day/day.ts';
import type { Action } from '../../model/record.ts';
import { statusAfter } from '../lines/action-on.ts';
import { firstEnd, isOpen } from '../lines/due.ts';
import { type Holding, joined, timesOf } from './holding.ts';

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
  const untouched = timesOf(events, ({ status }) => status === 'open');
  const waits = waitsOf({ opened, events, entry, rounds });
  const open = times.reduce((sum, time) => sum + overlap([time, { from: opened }], end), 0);
  const deferred = times
    .flatMap((time) => untouched.flatMap((still) => waits.map((wait) => overlap([time, still, wait], end))))
    .reduce((sum, days) => sum + days, 0);
  return { days: open - deferred, ...(deferred > 0 && { wasDeferred: true as const }) };
}

/** The times before a start date, unless a report took the action up: the first one, and those after rounds done early. */
function waitsOf({
  opened,
  events,
  entry: { start },
  rounds,
}: Pick<Action, 'opened' | 'events' | 'entry' | 'rounds'>): readonly Holding[] {
  const first = start && (events.find(({ takenUp }) => takenUp === start)?.day ?? start);
  const between = rounds.flatMap(({ due, done, over }) => {
    const until = over ?? (due.day && addDays(due.day, 1));
    return done && until && done.day < until ? [{ from: done.day, until }] : [];
  });
  return joined([...(first ? [{ from: opened, until: first }] : []), ...between]);
}

/** The days that are in all these times, up to a last one. */
function overlap(times: readonly Holding[], end: Day): number {
  const from = times.map((time) => time.from).reduce((last, day) => (day > last ? day : last));
  const until = times
    .map((time) => time.until ?? end)
    .reduce((first, day) => (day < first ? day : first), end);
  return from < until ? daysBetween(from, until) : 0;
}
