import type { Objective } from '../../model/aim.ts';
import type { Day } from '../../model/day/day.ts';
import { overallStatus } from './status.ts';

/** The number of objectives: all, done, off track and at risk, as shown in their rows. */
export interface ObjectiveTally {
  readonly total: number;
  readonly done: number;
  readonly offTrack: number;
  readonly atRisk: number;
  /** The number of those off track and at risk with a stale health. Absent if there are none. */
  readonly stale?: { readonly offTrack: number; readonly atRisk: number };
}

/** Counts objectives. One that is done, deferred or dropped has no health. */
export function objectiveTally(objectives: readonly Objective[], today: Day): ObjectiveTally {
  const tally = { total: objectives.length, done: 0, offTrack: 0, atRisk: 0 };
  const stale = { offTrack: 0, atRisk: 0 };
  for (const objective of objectives) {
    const { status, health, healthStale } = overallStatus(objective, today);
    if (status === 'done') tally.done += 1;
    const key = health === 'off-track' ? 'offTrack' : health === 'at-risk' ? 'atRisk' : undefined;
    if (!key) continue;
    tally[key] += 1;
    if (healthStale) stale[key] += 1;
  }
  return stale.offTrack + stale.atRisk > 0 ? { ...tally, stale } : tally;
}
