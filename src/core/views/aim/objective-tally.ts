import type { Objective } from '../../model/aim.ts';
import type { Day } from '../../model/day/day.ts';
import { overallStatus } from './status.ts';

/** The number of objectives in all, done, off track and at risk. */
export interface ObjectiveTally {
  readonly total: number;
  readonly done: number;
  readonly offTrack: number;
  readonly atRisk: number;
}

/** Counts objectives. A stale health does not count, nor that of an objective that is done, deferred or dropped. */
export function objectiveTally(objectives: readonly Objective[], today: Day): ObjectiveTally {
  const tally = { total: objectives.length, done: 0, offTrack: 0, atRisk: 0 };
  for (const objective of objectives) {
    const { status, health, healthStale } = overallStatus(objective, today);
    if (status === 'done') tally.done += 1;
    if (healthStale || status === 'done' || status === 'dropped' || status === 'deferred') continue;
    if (health === 'off-track') tally.offTrack += 1;
    if (health === 'at-risk') tally.atRisk += 1;
  }
  return tally;
}
