import type { Day } from '../../model/day/day.ts';
import type { RoundLine } from '../lines/round-line.ts';

/** The rounds of one year, which a page sums up. */
interface RoundYear {
  readonly year: string;
  readonly done: number;
  readonly missed: readonly Day[];
}

/** The rounds of a recurring action, the current one first: in full, then a line for each, then a line for each year. */
export interface RoundGroups {
  readonly latest: readonly RoundLine[];
  readonly earlier: readonly RoundLine[];
  readonly years: readonly RoundYear[];
  /** The number of rounds that are not shown in full. */
  readonly earlierTotal: number;
}

/** Rounds shown in full. */
const latestRounds = 20;
/** Rounds before those that have a line of their own. A weekly action has more than 500 in ten years. */
const earlierRounds = 100;

/** Groups rounds for a page that must not grow without limit. A year names its missed rounds: the others are done. */
export function roundGroups(rounds: readonly RoundLine[]): RoundGroups {
  const summed = rounds.slice(latestRounds + earlierRounds);
  const years = Map.groupBy(summed, ({ due, done }) => (due ?? done?.day ?? '').slice(0, 4));
  return {
    latest: rounds.slice(0, latestRounds),
    earlier: rounds.slice(latestRounds, latestRounds + earlierRounds),
    earlierTotal: Math.max(0, rounds.length - latestRounds),
    years: [...years].map(([year, own]) => ({
      year,
      done: own.filter(({ state }) => state === 'done').length,
      missed: own.flatMap(({ done, due }) => (done || !due ? [] : [due])).toReversed(),
    })),
  };
}
