import { type Day, daysBetween } from '../../model/day/day.ts';
import type { Action } from '../../model/record.ts';
import { type ActionLine, actionLine } from '../lines/action-line.ts';
import { type BlockerRef, blockerRefs } from '../lines/blockers.ts';
import { type Block, blocksOf } from './blocks.ts';
import { deferredTimes } from './deferred-times.ts';

/** A blocker of an action, with the number of days for which it blocked it. Without `until` it still blocks it. */
export interface DependencyLine {
  /** The blocker as an action, if it is one. */
  readonly line?: ActionLine;
  readonly blocker: BlockerRef;
  readonly from: Day;
  readonly until?: Day;
  /** Whether it blocks the action only from a later day on, on which the deferred action starts. */
  readonly ahead?: true;
  readonly days: number;
}

/**
 * The blockers of an action as of `today`, in the order of their reports. One that blocked it twice has two lines. One
 * that was superseded has a line up to that day, and so has each action that took its place, from then.
 */
export function dependencyLines(action: Action, today: Day): readonly DependencyLine[] {
  return blocksOf(action, deferredTimes(action)).map((block) => dependencyLine(block, today));
}

function dependencyLine({ blocker, from, until }: Block, today: Day): DependencyLine {
  const [ref = ''] = blockerRefs([blocker]);
  return {
    ...(blocker.kind === 'action' && { line: actionLine(blocker.action, today) }),
    ...(from > today && { ahead: true as const }),
    ...{ blocker: ref, from, until, days: Math.max(0, daysBetween(from, until ?? today)) },
  };
}
