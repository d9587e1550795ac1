import type { ActionLife } from './life.ts';

/** What one meeting after their opening did to the actions that were still open when it came. */
export interface SurvivalStep {
  /** Counted from 1, the first meeting after the one that opened them, which is 0. */
  readonly meeting: number;
  /** How many were open when it came. */
  readonly found: number;
  /** How many of those were closed by it. */
  readonly closed: number;
  /** The estimated share of all actions that outlives it, from 0 to 1. */
  readonly left: number;
}

/** How long actions live, in meetings of their series. */
export interface Survival {
  /** Those it rests on: all but those older than the archive. */
  readonly counted: number;
  /** Those that are open, or closed since the last meeting: they count up to the meetings they have lived. */
  readonly unfinished: number;
  readonly steps: readonly SurvivalStep[];
  /** The first meeting by which half of them are closed, if one is. */
  readonly halfBy?: number;
}

/** With fewer left to go by, one action more or less would bend the line. */
const fewestFound = 3;
/** More than a year of weekly meetings tells of the few that nobody wants. */
const mostMeetings = 52;

/**
 * How many actions outlive each meeting of their series, by the product-limit estimate (Kaplan and Meier, 1958): at each
 * meeting only those count that were open when it came, so that one that has not yet lived so many meetings says
 * nothing about them. It ends where fewer than three are left to go by, and has no steps where that is before the first.
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
