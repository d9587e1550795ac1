import type { Goal } from '../../model/aim.ts';
import { daysBetween } from '../../model/day/day.ts';
import type { Ref } from '../../model/ref.ts';
import type { Lifecycle } from '../../model/status.ts';
import { type Capped, capped } from '../lines/capped.ts';
import { aimRef, quarterRef } from '../lines/ref.ts';

/** A goal of another quarter, with the verdict that it had there. */
interface GoalLink {
  readonly goal: Ref;
  readonly quarter: Ref;
  readonly lifecycle?: Lifecycle;
}

/** The goals that a goal carries on and those that carry it on; each keeps the verdict it had. */
export interface GoalChain {
  /** Which quarter of the chain this is, counted from 1. */
  readonly nth: number;
  /** True where no quarter lies between any two of them. */
  readonly running: boolean;
  /** What it continues, the newest first. */
  readonly earlier: Capped<GoalLink>;
  /** What continues it directly. */
  readonly later: readonly GoalLink[];
}

const shownEarlier = 6;

/** The chain of `continues` up to this goal. Each goes back in time, so there is no circle. */
export function goalChain(goal: Goal): GoalChain {
  const earlier: Goal[] = [];
  for (let one = goal.continues; one; one = one.continues) earlier.push(one);
  const chain = [goal, ...earlier];
  return {
    nth: chain.length,
    running: chain.every(
      (one) => !one.continues || daysBetween(one.continues.quarter.ends, one.quarter.starts) <= 1,
    ),
    earlier: capped(earlier, shownEarlier, goalLink),
    later: goal.continuedBy.map(goalLink),
  };
}

/** A goal as a link, with its quarter and its verdict. */
function goalLink(goal: Goal): GoalLink {
  const { lifecycle } = goal.standing;
  return { goal: aimRef(goal), quarter: quarterRef(goal.quarter), ...(lifecycle && { lifecycle }) };
}
