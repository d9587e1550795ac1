import type { ActionLife } from './life.ts';

/** The actions that were still open at a meeting after their opening, and how many of them it closed. */
export interface SurvivalStep {
  /** Counted from 1, the first meeting after the one that opened them, which is 0. */
  readonly meeting: number;
  /** The number that was open before it. */
  readonly found: number;
  /** The number of those that it closed. */
  readonly closed: number;
  /** The estimated share of all actions that is still open after it, from 0 to 1. */
  readonly left: number;
}

/** The time that actions stay open, in meetings of their series. */
export interface Survival {
  /** The number of actions that count: all but those older than the archive. */
  readonly counted: number;
  /** Actions that are open, or closed since the latest meeting. They count up to their latest meeting. */
  readonly unfinished: number;
  readonly steps: readonly SurvivalStep[];
  /** The first meeting by which half of them were closed, if any. */
  readonly halfBy?: number;
}

/** The fewest open actions for a step. With fewer, a single action would bend the line. */
const fewestFound = 3;
/** Longest history drawn: one year of weekly meetings. Later points rest on too few actions. */
const mostMeetings = 52;

/**
 * Estimates the share of actions still open after each meeting of their series (product-limit estimate, Kaplan and
 * Meier, 1958). Each meeting counts only the actions that were open before it, so that a young action does not affect
 * later meetings. The steps end when fewer than 3 actions are left. There may be none.
 */
export function survival(lives: readonly ActionLife[]): Survival {
  const counted = lives.filter(({ earlier }) => !earlier);
  const closedBy = tally(counted.flatMap((life) => (life.closedBy === undefined ? [] : [life.closedBy])));
  const unfinished = counted.filter((life) => life.closedBy === undefined);
  const livedTo = tally(unfinished.map(({ carriedOver }) => carriedOver));
  const steps: SurvivalStep[] = [];
  let found = counted.length;
  let left = 1;
  for (let meeting = 0; meeting <= mostMeetings && found >= fewestFound; meeting += 1) {
    const closed = closedBy.get(meeting) ?? 0;
    left *= 1 - closed / found;
    steps.push({ meeting, found, closed, left });
    found -= closed + (livedTo.get(meeting) ?? 0);
  }
  const halfBy = steps.find((step) => step.left <= 0.5)?.meeting;
  return {
    ...{ counted: counted.length, unfinished: unfinished.length, steps: steps.length < 2 ? [] : steps },
    ...(halfBy !== undefined && { halfBy }),
  };
}

function tally(values: readonly number[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
