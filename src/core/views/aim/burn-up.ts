import { isForOn } from '../../graph/aim/serves-on.ts';
import { assumedSteps } from '../../graph/record/assumed-days.ts';
import type { Aim } from '../../model/aim.ts';
import { byCodeUnit } from '../../model/compare.ts';
import type { Day } from '../../model/day/day.ts';
import { partsOf } from '../../model/day/day.ts';
import type { Action } from '../../model/record.ts';
import type { Ref } from '../../model/ref.ts';
import { actionOn, knownOn } from '../lines/action-on.ts';

/** The actions opened for an aim up to the end of a day, and how many of them were done. */
export interface BurnUpPoint {
  readonly day: Day;
  /** Opened so far, without those dropped or superseded by then. */
  readonly opened: number;
  readonly done: number;
}

/** The actions of an aim over time: a point for each period with a change. */
export interface BurnUp extends Pick<Ref, 'assumed'> {
  /** The period of a point. Its day is that of the last change in the period. */
  readonly by: 'day' | 'month' | 'quarter' | 'year';
  readonly points: readonly BurnUpPoint[];
  /** The points with a change. The last point of the drawing may have none: it is only the end of the line. */
  readonly rows: readonly BurnUpPoint[];
}

/** Most points of a drawing. More could not be distinguished. */
const mostPoints = 40;

/**
 * The burn-up of an aim. An action counts from its opening date (from its first mention if it is older than the
 * archive), no longer counts once it is dropped or superseded, and counts again once it is reopened. A step counts from
 * the day on which a note reports it, as in the books. An action that a note moves here counts from that note on, and one
 * that is moved away counts until then. The last point is the last meeting that reported on one of them.
 * `undefined` without actions, or with a single day.
 */
export function burnUp(aim: Aim, today: Day): BurnUp | undefined {
  const changes = new Map<Day, { opened: number; done: number }>();
  let last = '';
  for (const action of aim.actionsEver) {
    let before = countsBy.none;
    for (const { day, status } of stepsByReport(action, today)) {
      const isFor = isForOn(aim, action, day);
      if (isFor && day > last) last = day;
      const now = isFor ? countsOf(status) : countsBy.none;
      if (now === before) continue;
      const change = changes.get(day) ?? { opened: 0, done: 0 };
      changes.set(day, change);
      change.opened += now.opened - before.opened;
      change.done += now.done - before.done;
      before = now;
    }
  }
  const points = summed(changes);
  const { by, points: each } = thinned(withChange(points));
  const rows = withChange(each);
  const end = rows.at(-1);
  const drawn = end && end.day < last ? [...rows, { ...end, day: last }] : rows;
  const assumed = assumedSteps(aim.actionsEver);
  return drawn.length < 2 ? undefined : { by, points: drawn, rows, ...(assumed.length > 0 && { assumed }) };
}

/**
 * The statuses of an action, each from the day on which it was known, or on which the action moved. A late report counts
 * from the date of its note.
 */
function stepsByReport(
  action: Action,
  today: Day,
): readonly { readonly day: Day; readonly status: string }[] {
  const moves = action.served.slice(1).map(({ note }) => note.note.date);
  const days = [...new Set([...action.events.map(knownOn), ...moves])]
    .filter((day) => day <= today)
    .sort(byCodeUnit);
  const isLate = action.events.some((event) => event.day < knownOn(event));
  return days.map((day) => {
    const status = isLate
      ? actionOn(action, day)?.status
      : action.events.findLast((event) => knownOn(event) <= day)?.status;
    return { day, status: status ?? 'open' };
  });
}

const countsBy = {
  none: { opened: 0, done: 0 },
  open: { opened: 1, done: 0 },
  done: { opened: 1, done: 1 },
};

function countsOf(status: Action['status'] | string) {
  if (status === 'done') return countsBy.done;
  return status === 'dropped' || status === 'superseded' ? countsBy.none : countsBy.open;
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

/** The points whose figures differ from those before. On a day with one action more and one less, nothing changes. */
function withChange(points: readonly BurnUpPoint[]): readonly BurnUpPoint[] {
  return points.filter(({ opened, done }, index) => {
    const before = points[index - 1];
    return opened !== before?.opened || done !== before.done;
  });
}

/** The last point of each month, quarter or year, whichever leaves few enough points first. Keeps the first day. */
function thinned(points: readonly BurnUpPoint[]): Pick<BurnUp, 'by' | 'points'> {
  const [first, ...others] = points;
  if (!first || points.length <= mostPoints) return { by: 'day', points };
  const periods = [['month', 1] as const, ['quarter', 3] as const, ['year', 12] as const];
  let thin: Pick<BurnUp, 'by' | 'points'> = { by: 'day', points };
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
