import type { Objective } from '../../model/aim.ts';
import { type Day, daysBetween } from '../../model/day/day.ts';
import { isQuietAfter } from '../../model/stale.ts';
import { saysNoGoal } from '../lines/check-in-line.ts';
import { isCounted } from '../lines/has-status.ts';
import { isSettled } from './status.ts';

/** What an objective can lack. */
export const objectiveGapKinds = ['no-action', 'no-goal', 'no-owner', 'no-word'] as const;

/** One thing that an objective can lack. */
export type ObjectiveGapKind = (typeof objectiveGapKinds)[number];

/** What an objective lacks as of `today`; one that is settled lacks nothing. A goal may be left out on purpose. */
export function objectiveGaps(objective: Objective, today: Day): readonly ObjectiveGapKind[] {
  return isSettled(objective) ? [] : objectiveGapKinds.filter((kind) => lacks[kind](objective, today));
}

const lacks: Record<ObjectiveGapKind, (objective: Objective, today: Day) => boolean> = {
  'no-action': ({ actions }) => !actions.some(isCounted),
  'no-goal': (objective) => objective.goals.length === 0 && !saysNoGoal(objective),
  'no-owner': ({ owners }) => owners.length === 0,
  'no-word': isQuiet,
};

/** True where no note checked in on it for long, or ever. */
function isQuiet({ checkIns }: Objective, today: Day): boolean {
  const last = checkIns.at(-1);
  return !last || isQuietAfter(daysBetween(last.note.note.date, today));
}
