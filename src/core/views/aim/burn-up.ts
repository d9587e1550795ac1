import type { Aim } from '../../model/aim.ts';
import { byCodeUnit } from '../../model/compare.ts';
import type { Day } from '../../model/day/day.ts';
import { partsOf } from '../../model/day/day.ts';
import type { Action } from '../../model/record.ts';

/** How much was taken on for an aim up to the end of a day, and how much of that was done. */
export interface BurnUpPoint {
  readonly day: Day;
  /** Opened so far, without what was dropped or replaced by then. */
  readonly opened: number;
  readonly done: number;
}

/** The course of the work for an aim: one point for each period in which something changed. */
export interface BurnUp {
  /** How close the points stand; a point has the last day of its period on which something changed. */
  readonly by: 'day' | 'month' | 'quarter' | 'year';
  readonly points: readonly BurnUpPoint[];
}

/** Above this many points they are drawn closer to each other than a reader can tell apart. */
const mostPoints = 40;

/**
 * What was opened and done for an aim, as it stood on each day: an action counts from the day it was opened (one older
 * than the archive from its first mention), leaves when it is dropped or others take its place, and comes back when
 * it is reopened. It ends with the last meeting that had to do with one of them. Absent where there is no course to
 * draw: without actions, or with a single day.
 */
export function burnUp(aim: Pick<Aim, 'actions'>, today: Day): BurnUp | undefined {
  const changes = new Map<Day, { opened: number; done: number }>();
  let last = '';
  for (const action of aim.actions) {
    let before = standings.none;
    for (const { day, status } of action.events) {
      if (day > today) break;
      if (day > last) last = day;
      const now = standingOf(status);
      if (now === before) continue;
      const change = changes.get(day) ?? { opened: 0, done: 0 };
      changes.set(day, change);
      change.opened += now.opened - before.opened;
      change.done += now.done - before.done;
      before = now;
    }
  }
  const points = summed(changes);
  const end = points.at(-1);
  if (end && end.day < last) points.push({ ...end, day: last });
  return points.length < 2 ? undefined : thinned(points);
}

const standings = {
  none: { opened: 0, done: 0 },
  open: { opened: 1, done: 0 },
  done: { opened: 1, done: 1 },
};

function standingOf(status: Action['status'] | string) {
  if (status === 'done') return standings.done;
  return status === 'dropped' || status === 'superseded' ? standings.none : standings.open;
}

function summed(changes: ReadonlyMap<Day, { opened: number; done: number }>): BurnUpPoint[] {
  let [opened, done] = [0, 0];
  return [...changes]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([day, change]) => {
      opened += change.opened;
      done += change.done;
      return { day, opened, done };
    });
}

/** The last point of each month, quarter or year: the closest that leaves few enough, with the first day kept. */
function thinned(points: readonly BurnUpPoint[]): BurnUp {
  const [first, ...others] = points;
  if (!first || points.length <= mostPoints) return { by: 'day', points };
  const periods = [['month', 1] as const, ['quarter', 3] as const, ['year', 12] as const];
  let thin: BurnUp = { by: 'day', points };
  for (const [by, months] of periods) {
    const groups = Map.groupBy(others, ({ day }) => Math.floor(monthOf(day) / months));
    thin = { by, points: [first, ...[...groups.values()].map((group) => group.at(-1) ?? first)] };
    if (thin.points.length <= mostPoints) break;
  }
  return thin;
}

function monthOf(day: Day): number {
  const { year, month } = partsOf(day);
  return year * 12 + month - 1;
}
