import type { Aim, Goal, Objective, Outcome } from '../../model/aim.ts';
import type { Day } from '../../model/day/day.ts';
import type { CheckIn } from '../../model/linked-note.ts';
import { byCheckInDay } from './check-in-order.ts';

/** The aims directly below: the outcomes of a program, the objectives of an outcome. */
export function childrenOf(aim: Aim): readonly Aim[] {
  if (aim.kind === 'program') return aim.outcomes;
  return aim.kind === 'outcome' ? aim.objectives : [];
}

/** The quarterly goals for an aim itself, oldest quarter first. */
export function goalsFor(aim: Aim): readonly Goal[] {
  return aim.kind === 'goal' ? [] : aim.goals;
}

/** An aim with only goals below it: an objective, or an outcome without objectives. */
export type LeafAim = Objective | Outcome;

/** The lowest aims of a program, outcome or objective. A goal has none. */
export function leavesOf(aim: Aim): readonly LeafAim[] {
  if (aim.kind === 'program') return aim.outcomes.flatMap(leavesOf);
  if (aim.kind === 'goal') return [];
  return aim.kind === 'outcome' && aim.objectives.length > 0 ? aim.objectives : [aim];
}

/**
 * The check-ins on an aim itself, and those on the milestones of a goal. The latter are about the goal, but give it no
 * status and no health.
 */
export function ownCheckIns(aim: Aim): readonly CheckIn[] {
  return partsOf(aim).flatMap(({ checkIns }) => checkIns);
}

function partsOf(aim: Aim): readonly Pick<Aim, 'checkIns'>[] {
  return aim.kind === 'goal' ? [aim, ...aim.milestones] : [aim];
}

/** The check-ins up to a day on an aim and on the goals for it, oldest first. */
export function checkInsOn(aim: Aim, day: Day): readonly CheckIn[] {
  return [aim, ...goalsFor(aim)]
    .flatMap(ownCheckIns)
    .filter(({ note }) => note.note.date <= day)
    .sort((a, b) => byCheckInDay(a, b) || a.index - b.index);
}

/**
 * The last check-in that counts for an aim up to a day: on the aim, on a goal for it, or on anything below it, such as a
 * milestone. If one
 * note has several, the first in that order.
 */
export function lastCheckInFor(aim: Aim, day: Day): CheckIn | undefined {
  const own = [aim, ...goalsFor(aim)]
    .flatMap(partsOf)
    .flatMap(({ checkIns }) => checkIns.findLast(({ note }) => note.note.date <= day) ?? []);
  const below = childrenOf(aim).flatMap((part) => lastCheckInFor(part, day) ?? []);
  return [...own, ...below].reduce<CheckIn | undefined>(
    (last, next) => (last && byCheckInDay(last, next) >= 0 ? last : next),
    undefined,
  );
}
