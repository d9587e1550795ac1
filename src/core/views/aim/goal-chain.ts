import type { Goal } from '../../model/aim.ts';
import { daysBetween } from '../../model/day/day.ts';
import type { Ref } from '../../model/ref.ts';
import type { AimStatus } from '../../model/status.ts';
import { aimRef, quarterRef } from '../lines/ref.ts';

/** A goal of another quarter, with its result. */
interface GoalLink {
  readonly goal: Ref;
  readonly quarter: Ref;
  readonly status?: AimStatus;
}

/** The goals that a goal continues and those that continue it. Each keeps its own result. */
export interface GoalChain {
  /** The place of this goal in the chain, counted from 1. */
  readonly nth: number;
  /** Whether the quarters of the chain follow each other without a gap. */
  readonly running: boolean;
  /** The goals that it continues, newest first. */
  readonly earlier: readonly GoalLink[];
  /** The goals that continue it directly. */
  readonly later: readonly GoalLink[];
}

/** The chain of `continues` up to this goal. It goes back in time, so it has no cycle. */
export function goalChain(goal: Goal): GoalChain {
  const earlier: Goal[] = [];
  for (let one = goal.continues; one; one = one.continues) earlier.push(one);
  const chain = [goal, ...earlier];
  return {
    nth: chain.length,
    running: chain.every(
      (one) => !one.continues || daysBetween(one.continues.quarter.ends, one.quarter.starts) <= 1,
    ),
    earlier: earlier.map(goalLink),
    later: goal.continuedBy.map(goalLink),
  };
}

/** A goal as a link, with its quarter and its result. */
function goalLink(goal: Goal): GoalLink {
  const { status } = goal.reported;
  return { goal: aimRef(goal), quarter: quarterRef(goal.quarter), ...(status && { status }) };
}
