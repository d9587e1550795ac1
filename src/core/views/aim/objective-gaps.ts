import type { Objective } from '../../model/aim.ts';
import { type Day, daysBetween } from '../../model/day/day.ts';
import { isStaleAfter } from '../../model/stale.ts';
import { saysNoGoal } from '../lines/check-in-line.ts';
import { isCounted } from '../lines/has-status.ts';
import { isSettled } from './status.ts';

/** The kinds of gaps that an objective can have. */
export const objectiveGapKinds = ['no-action', 'no-goal', 'no-owner', 'no-check-in'] as const;

/** A kind of gap of an objective. */
export type ObjectiveGapKind = (typeof objectiveGapKinds)[number];

/** Returns the gaps of an objective as of `today`. None if it is done, deferred or dropped. `goal: none` is no gap. */
export function objectiveGaps(objective: Objective, today: Day): readonly ObjectiveGapKind[] {
  return isSettled(objective) ? [] : objectiveGapKinds.filter((kind) => lacks[kind](objective, today));
}

const lacks: Record<ObjectiveGapKind, (objective: Objective, today: Day) => boolean> = {
  'no-action': ({ actions }) => !actions.some(isCounted),
  'no-goal': (objective) => objective.goals.length === 0 && !saysNoGoal(objective),
  'no-owner': ({ owners }) => owners.length === 0,
  'no-check-in': hasNoCheckIn,
};

/** Whether it has no check-in for long, or none ever. */
function hasNoCheckIn({ checkIns }: Objective, today: Day): boolean {
  const last = checkIns.at(-1);
  return !last || isStaleAfter(daysBetween(last.note.note.date, today));
}
