import type { Aim, Objective } from '../../model/aim.ts';
import { type Day, daysBetween } from '../../model/day/day.ts';
import type { Ref } from '../../model/ref.ts';
import { isStaleAfter } from '../../model/stale.ts';
import type { AimStatus, Health } from '../../model/status.ts';
import { type Source, sourceOf } from '../lines/check-in-line.ts';
import { aimRef } from '../lines/ref.ts';
import { childrenOf, headsBelow, weakestHealths, weakestOf } from './weakest.ts';

/** The child that decides a rolled-up status, and the check-in it comes from, if any. */
interface Because {
  readonly of: Ref;
  readonly status?: AimStatus;
  readonly by?: Source;
}

/** The status and the health of an aim, each with its source. */
export interface OverallStatus {
  readonly status?: AimStatus;
  /** The check-in on the aim itself. Missing if the status is rolled up. */
  readonly statusBy?: Source;
  /** If it is rolled up: the weakest child, or the last one once all are done, deferred or dropped. */
  readonly because?: Because;
  readonly health?: Health;
  readonly healthBy?: Source;
  /** The aim below that the health comes from. Missing if it was reported on the aim itself. */
  readonly healthOf?: Ref;
  /** Whether the health is stale: not confirmed for more than 45 days. */
  readonly healthStale: boolean;
  /** The last check-in on it or on anything below. */
  readonly lastCheckIn?: Source;
}

/** Returns the objectives below a program or an outcome. Other aims have none. */
export function objectivesOf(aim: Aim): readonly Objective[] {
  if (aim.kind === 'program') return aim.outcomes.flatMap((outcome) => outcome.objectives);
  return aim.kind === 'outcome' ? aim.objectives : [];
}

/** Whether the aim is done, deferred or dropped. Such an aim no longer lowers its parent. */
export function isSettled(aim: Pick<Aim, 'reported'>): boolean {
  const { status } = aim.reported;
  return status === 'done' || status === 'deferred' || status === 'dropped';
}

/** Returns the status and health of an aim as of `today`: as reported, or else rolled up from the weakest child. */
export function overallStatus(aim: Aim, today: Day): OverallStatus {
  const { status, statusBy } = aim.reported;
  const last = lastCheckIn(aim);
  return {
    ...(status
      ? { status, ...(statusBy && { statusBy: sourceOf(statusBy) }) }
      : rolledUpStatus(headsBelow(aim))),
    ...weakestHealth(aim, today),
    ...(last && { lastCheckIn: last }),
  };
}

/** The last check-in on an aim or on anything below it. */
function lastCheckIn(aim: Aim): Source | undefined {
  return [aim, ...childrenOf(aim), ...childrenOf(aim).flatMap(childrenOf)]
    .flatMap((part) => part.checkIns.at(-1) ?? [])
    .map(sourceOf)
    .reduce<Source | undefined>((last, next) => (last && last.day >= next.day ? last : next), undefined);
}

/**
 * Rolls up the status of the aims below. Done: all are done, deferred or dropped, and at least one is done.
 * In progress: at least one is in progress or done. Not started: at least one is, and none is further. Nothing if none
 * has a status, or if all are only deferred or dropped, which does not decide the whole.
 */
function rolledUpStatus(below: readonly Aim[]): Pick<OverallStatus, 'status' | 'because'> {
  const said = below.flatMap((aim) => aim.reported.status ?? []);
  const weakest = weakestOf(below);
  if (!weakest) {
    const last = said.includes('done') ? lastSettled(below) : undefined;
    return last ? { status: 'done', because: because(last) } : {};
  }
  if (said.includes('in-progress') || said.includes('done')) {
    return { status: 'in-progress', because: because(weakest) };
  }
  return said.includes('not-started') ? { status: 'not-started', because: because(weakest) } : {};
}

function lastSettled(aims: readonly Aim[]): Aim | undefined {
  const dayOf = (aim: Aim) => aim.reported.statusBy?.note.note.date ?? '';
  return aims.reduce<Aim | undefined>(
    (last, aim) => (last && dayOf(last) >= dayOf(aim) ? last : aim),
    undefined,
  );
}

function because(aim: Aim): Because {
  const { status, statusBy } = aim.reported;
  return {
    of: aimRef(aim),
    ...(status && { status }),
    ...(statusBy && { by: sourceOf(statusBy) }),
  };
}

/** The weakest health of the aim and of the live aims below it. A health that is not stale goes first. */
function weakestHealth(
  aim: Aim,
  today: Day,
): Pick<OverallStatus, 'health' | 'healthBy' | 'healthOf' | 'healthStale'> {
  const candidates = livePartsOf(aim).flatMap((part) => {
    const { health, healthBy } = part.reported;
    if (!health || !healthBy) return [];
    const source = sourceOf(healthBy);
    return [{ part, health, source, healthStale: isStaleAfter(daysBetween(source.day, today)) }];
  });
  const [weakest] = candidates.sort(
    (a, b) =>
      Number(a.healthStale) - Number(b.healthStale) ||
      weakestHealths.indexOf(a.health) - weakestHealths.indexOf(b.health) ||
      daysBetween(a.source.day, b.source.day),
  );
  if (!weakest) return { healthStale: false };
  return {
    health: weakest.health,
    healthBy: weakest.source,
    healthStale: weakest.healthStale,
    ...(weakest.part !== aim && { healthOf: aimRef(weakest.part) }),
  };
}

/** An aim and the aims below it that are not done, deferred or dropped. Only their health counts. */
function livePartsOf(aim: Aim): readonly Aim[] {
  return [aim, ...childrenOf(aim).flatMap((part) => (isSettled(part) ? [] : livePartsOf(part)))];
}
