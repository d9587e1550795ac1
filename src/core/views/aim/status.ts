import { lastCheckInFor } from '../../graph/aim/below.ts';
import { reportedOn } from '../../graph/aim/check-ins.ts';
import type { Aim, Objective } from '../../model/aim.ts';
import type { Day } from '../../model/day/day.ts';
import type { Ref } from '../../model/ref.ts';
import type { AimStatus } from '../../model/status.ts';
import { type Source, sourceOf } from '../lines/check-in-line.ts';
import { aimRef, checkedRef } from '../lines/ref.ts';
import { type Head, headsBelow, weakestOf } from './heads.ts';
import { isSettled } from './settled.ts';
import { type WeakestHealth, weakestHealth } from './weakest-health.ts';

/** The aim below or the goal that decides a rolled-up status, and the check-in it comes from, if any. */
interface Because {
  readonly of: Ref;
  readonly status?: AimStatus;
  readonly by?: Source;
}

/** The status and the health of an aim, each with its source. They are independent of each other. */
export interface OverallStatus extends WeakestHealth {
  readonly status?: AimStatus;
  /** The check-in on the aim itself. Missing if the status is rolled up. */
  readonly statusBy?: Source;
  /** The source of a rolled-up status: the weakest below, or the last one once all are done, deferred or dropped. */
  readonly because?: Because;
  /** The last check-in on the aim, on a goal for it or on anything below, such as a milestone. `of` is absent if it is on the aim itself. */
  readonly lastCheckIn?: Source;
}

/** Returns the objectives below a program or an outcome. Other aims have none. */
export function objectivesOf(aim: Aim): readonly Objective[] {
  if (aim.kind === 'program') return aim.outcomes.flatMap((outcome) => outcome.objectives);
  return aim.kind === 'outcome' ? aim.objectives : [];
}

/**
 * Returns the status and health of an aim as notes up to a day reported them: of the aim itself, or else rolled up from
 * the levels below. A program, outcome or objective that is done, deferred or dropped no longer has a health.
 */
export function overallStatus(aim: Aim, day: Day): OverallStatus {
  const { status, statusBy } = reportedOn(aim, day);
  const ofStatus = status
    ? { status, ...(statusBy && { statusBy: sourceOf(statusBy) }) }
    : rolledUpStatus(headsBelow(aim, day));
  const isOver = aim.kind !== 'goal' && isSettled({ reported: ofStatus });
  const last = lastCheckInFor(aim, day);
  const on = last && last.aim !== aim ? checkedRef(last) : undefined;
  return {
    ...ofStatus,
    ...(isOver ? { healthStale: false } : weakestHealth(aim, day)),
    ...(last && {
      lastCheckIn: { ...sourceOf(last), ...(on && { of: on }) },
    }),
  };
}

/**
 * Rolls up the status of the heads below. Done: all are done, deferred or dropped, at least one is done, and none is a
 * goal. In progress: at least one is in progress or done. Not started: at least one is not started, and none is
 * further. `undefined` if none has a status, or if all are deferred or dropped. Then a goal that was deferred or dropped
 * is still given as the source.
 */
function rolledUpStatus(below: readonly Head[]): Pick<OverallStatus, 'status' | 'because'> {
  const said = below.flatMap(({ counts }) => counts ?? []);
  const weakest = weakestOf(below);
  if (!weakest) {
    const last = said.includes('done') ? lastSettled(below) : undefined;
    return last ? { status: 'done', because: because(last) } : {};
  }
  if (said.includes('in-progress') || said.includes('done')) {
    return { status: 'in-progress', because: because(weakest) };
  }
  const source = { because: because(weakest) };
  if (said.includes('not-started')) return { status: 'not-started', ...source };
  return weakest.status ? source : {};
}

function lastSettled(heads: readonly Head[]): Head | undefined {
  const dayOf = ({ by }: Head) => by?.day ?? '';
  return heads.reduce<Head | undefined>(
    (last, head) => (last && dayOf(last) >= dayOf(head) ? last : head),
    undefined,
  );
}

function because({ aim, status, by }: Head): Because {
  return {
    of: aimRef(aim),
    ...(status && { status }),
    ...(by && { by: sourceOf(by) }),
  };
}
