import { childrenOf, goalsFor } from '../../graph/aim/below.ts';
import { reportedOn } from '../../graph/aim/check-ins.ts';
import type { Aim, Goal } from '../../model/aim.ts';
import { type Day, daysBetween } from '../../model/day/day.ts';
import type { CheckIn } from '../../model/linked-note.ts';
import type { Ref } from '../../model/ref.ts';
import { isStaleAfter } from '../../model/stale.ts';
import type { Health } from '../../model/status.ts';
import { type Source, sourceOf } from '../lines/check-in-line.ts';
import { aimRef } from '../lines/ref.ts';
import { isSettled } from './settled.ts';

/** Healths, weakest first. */
const weakestHealths: readonly Health[] = ['off-track', 'at-risk', 'on-track'];

/** The health of an aim with its source. */
export interface WeakestHealth {
  readonly health?: Health;
  readonly healthBy?: Source;
  /** The goal for the aim, or the aim below, that the health comes from. Absent if it is reported on the aim itself. */
  readonly healthOf?: Ref;
  /** Whether the health is stale: not confirmed for more than 45 days. */
  readonly healthStale: boolean;
}

/**
 * The weakest health, on a day, of the aim, of the goals for it, and of the aims below with their goals. A stale health
 * counts only if all are stale. Of equal healths the newest is given. An aim below that is done, deferred or dropped
 * does not count, nor does anything below it. For the health of goals see `countsFor`.
 */
export function weakestHealth(aim: Aim, day: Day): WeakestHealth {
  const weakest = weakestCheckIn(aim, day);
  if (!weakest) return { healthStale: false };
  return {
    health: weakest.health,
    healthBy: sourceOf(weakest.checkIn),
    healthStale: weakest.healthStale,
    ...(weakest.part !== aim && { healthOf: aimRef(weakest.part) }),
  };
}

/** The check-in that decides a health, and the aim or goal that it is on. */
interface DecidingCheckIn {
  readonly part: Aim;
  readonly health: Health;
  readonly checkIn: CheckIn;
  readonly healthStale: boolean;
}

/**
 * Returns the check-in that decides the health of an aim on a day. See `weakestHealth`. A goal that is done does not
 * lower it, but its last health still keeps older, stale ones from counting: a finished goal makes no health worse.
 */
export function weakestCheckIn(aim: Aim, day: Day): DecidingCheckIn | undefined {
  const candidates = partsWithHealth(aim, day).flatMap((part) => {
    const { status, health, healthBy } = reportedOn(part, day);
    if (!health || !healthBy) return [];
    const healthStale = isStaleAfter(daysBetween(dayOf(healthBy), day));
    const decides = part === aim || health === 'on-track' || status !== 'done';
    return [{ part, health, checkIn: healthBy, healthStale, decides }];
  });
  candidates.sort(
    (a, b) =>
      Number(a.healthStale) - Number(b.healthStale) ||
      weakestHealths.indexOf(a.health) - weakestHealths.indexOf(b.health) ||
      daysBetween(dayOf(a.checkIn), dayOf(b.checkIn)),
  );
  return candidates.find(({ decides, healthStale }) => decides && healthStale === candidates[0]?.healthStale);
}

function partsWithHealth(aim: Aim, day: Day): readonly Aim[] {
  const below = childrenOf(aim).filter((part) => !isSettled({ reported: reportedOn(part, day) }));
  return [
    aim,
    ...goalsFor(aim).filter((goal) => countsFor(aim, goal, day)),
    ...below.flatMap((part) => partsWithHealth(part, day)),
  ];
}

/**
 * Whether the health of a goal counts for the aim of the goal. That of a done goal does, but it lowers nothing (see
 * `weakestCheckIn`). "On track" of a deferred or dropped goal does not: it was on track for something that is no longer
 * wanted. Another health of such a goal, and any health of a goal that is past without being done, counts until a health
 * is reported on the aim itself, or on a goal that continues this one, on the day of the goal's last check-in or later.
 */
function countsFor(aim: Aim, goal: Goal, day: Day): boolean {
  const reported = reportedOn(goal, day);
  const isOver = isSettled({ reported });
  if (reported.status === 'done' || (!isOver && day <= goal.quarter.ends)) return true;
  if (isOver && reported.health === 'on-track') return false;
  const last = dayOf(goal.checkIns.findLast(({ note }) => note.note.date <= day));
  return [aim, ...continuing(goal)].every((one) => dayOf(reportedOn(one, day).healthBy) < last);
}

/** The goals that continue a goal, and those that continue them. */
function continuing(goal: Goal): readonly Goal[] {
  return goal.continuedBy.flatMap((next) => [next, ...continuing(next)]);
}

/** The day of a check-in. Without a check-in it sorts before every day. */
function dayOf(checkIn: CheckIn | undefined): Day {
  return checkIn?.day ?? '';
}
