import { goalsFor, leavesOf } from '../../graph/aim/below.ts';
import { actionsFor } from '../../graph/aim/serves-on.ts';
import type { Aim, Goal } from '../../model/aim.ts';
import type { Day } from '../../model/day/day.ts';
import type { Action } from '../../model/record.ts';
import { actionOn } from '../lines/action-on.ts';
import { isActive, isDeferred, isOpen, isOverdue } from '../lines/due.ts';
import { periodOf } from './quarter-period.ts';

/**
 * The number of actions for an aim or anything below it. Overdue ones are among the open. Deferred ones are not, and
 * the key is missing if there are none.
 */
export interface AimCounts {
  readonly open: number;
  readonly overdue: number;
  readonly deferred?: number;
  readonly done: number;
  readonly dropped: number;
}

/** Counts the actions of an aim as of `today`. */
export function aimCounts(aim: Pick<Aim, 'actions'>, today: Day): AimCounts {
  const counts = { open: 0, overdue: 0, done: 0, dropped: 0 };
  for (const action of aim.actions) {
    if (isActive(action, today)) counts.open += 1;
    if (isOverdue(action, today)) counts.overdue += 1;
    if (action.status === 'done') counts.done += 1;
    if (action.status === 'dropped') counts.dropped += 1;
  }
  const deferred = aim.actions.filter((action) => isDeferred(action, today)).length;
  return deferred === 0 ? counts : { ...counts, deferred };
}

/**
 * Counts the actions of a goal as of `today`, or as of the end of its quarter if it is over: those that were for the goal
 * then, with the status of that day. So a later note changes no past quarter.
 */
export function goalCounts(goal: Goal, today: Day): AimCounts {
  const { phase, until } = periodOf(goal.quarter, today);
  if (phase !== 'past') return aimCounts(goal, today);
  const actions = actionsFor(goal, until).flatMap((action) => actionOn(action, until) ?? []);
  return aimCounts({ actions }, until);
}

/** The actions in several parts of an aim. The aim counts each once. */
export interface SharedActions {
  readonly number: number;
  readonly parts: 'objectives' | 'goals';
}

/**
 * Returns the actions in several objectives, or in several goals if there are no objectives. `undefined` if none are.
 */
export function sharedActions(aim: Aim): SharedActions | undefined {
  const leaves = leavesOf(aim).filter((leaf) => leaf !== aim);
  const seen = new Set<Action>();
  const shared = new Set<Action>();
  for (const action of (leaves.length > 0 ? leaves : goalsFor(aim)).flatMap(({ actions }) => actions)) {
    if (seen.has(action) && isCounted(action)) shared.add(action);
    seen.add(action);
  }
  if (shared.size === 0) return undefined;
  return { number: shared.size, parts: leaves.length > 0 ? 'objectives' : 'goals' };
}

/** Whether an action is counted. Superseded actions are not, because their work is counted in those that supersede them. */
export function isCounted(action: Pick<Action, 'status'>): boolean {
  return isOpen(action) || action.status === 'done' || action.status === 'dropped';
}
