import { type LeafAim, lastCheckInFor } from '../../graph/aim/below.ts';
import type { Goal } from '../../model/aim.ts';
import { type Day, daysBetween } from '../../model/day/day.ts';
import { isStaleAfter } from '../../model/stale.ts';
import { saysNoGoal } from '../lines/check-in-line.ts';
import { isCounted } from './counts.ts';
import { isSettled } from './settled.ts';
import { objectivesOf } from './status.ts';

/** The kinds of gaps that an objective, or an outcome without objectives, can have. */
export const leafGapKinds = ['no-action', 'no-goal', 'no-owner', 'no-check-in'] as const;

/** A kind of gap of an objective. */
export type LeafGapKind = (typeof leafGapKinds)[number];

/**
 * Returns the gaps of an objective, or of an outcome without objectives, as of `today`. None if it is done, deferred or
 * dropped. `goal: none` is no gap.
 */
export function leafGaps(leaf: LeafAim, today: Day): readonly LeafGapKind[] {
  return isSettled(leaf) ? [] : leafGapKinds.filter((kind) => lacks[kind](leaf, today));
}

const lacks: Record<LeafGapKind, (leaf: LeafAim, today: Day) => boolean> = {
  'no-action': ({ actions }) => !actions.some(isCounted),
  'no-goal': (leaf) => leaf.goals.length === 0 && !saysNoGoal(leaf),
  'no-owner': ({ owners }) => owners.length === 0,
  'no-check-in': hasNoCheckIn,
};

/** Whether the last check-in that counts for the aim is long ago, or there is none. */
function hasNoCheckIn(leaf: LeafAim, today: Day): boolean {
  const last = lastCheckInFor(leaf, today);
  return !last || isStaleAfter(daysBetween(last.day, today));
}

/**
 * Whether a goal is unlinked: it is for no objective, and not standalone. A goal for an outcome without objectives is
 * linked. So is a goal for an unknown aim, which `check` reports.
 */
export function isWithoutObjective(goal: Goal): boolean {
  const { none, aims, dangling } = goal.serves;
  if (none || dangling.length > 0 || isSettled(goal)) return false;
  return !aims.some((aim) => aim.kind === 'objective' || objectivesOf(aim).length === 0);
}
