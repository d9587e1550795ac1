import type { Day } from '../../model/day/day.ts';
import type { ActionLife } from './life.ts';
import { type DueResult, dueResult, inRanges, isDoneByFirst, type Range, starts } from './partition.ts';
import { type Survival, survival } from './survival.ts';

/** Statistics of some actions. Every figure is a count of actions unless stated otherwise. */
export interface FollowThrough {
  readonly actions: number;
  readonly open: number;
  readonly done: number;
  readonly dropped: number;
  /** Actions older than the archive, which durations leave out. */
  readonly earlier: number;
  readonly survival: Survival;
  /** Days open until done. `half` is the median, missing for too few. */
  readonly toClose: { readonly counted: number; readonly half?: number; readonly spans: readonly Span[] };
  readonly due: DueKept;
  /** Due dates that moved later, by number of moves, of actions with a due date. `times` is the sum. */
  readonly slips: {
    readonly counted: number;
    readonly slipped: number;
    readonly times: number;
    readonly spans: readonly Span[];
  };
  /** The number of times they were carried over, so far or until they were closed. */
  readonly carried: {
    readonly counted: number;
    readonly carried: number;
    readonly half?: number;
    readonly spans: readonly Span[];
  };
  /** The age of open actions in days. `unknown` counts those without an opening date. */
  readonly ages: { readonly unknown: number; readonly spans: readonly Span[] };
}

/** The statistics of some actions as of `today`. */
export function followThrough(lives: readonly ActionLife[], today: Day): FollowThrough {
  const inState = (state: ActionLife['state']) => lives.filter((life) => life.state === state);
  const known = lives.filter(({ earlier }) => !earlier);
  const [open, done] = [inState('open'), inState('done')];
  const days = daysToClose(lives);
  const slips = lives.flatMap((life) => (life.due === undefined ? [] : [life.slips]));
  const carried = known.map(({ carriedOver }) => carriedOver);
  return {
    actions: lives.length,
    open: open.length,
    done: done.length,
    dropped: lives.length - open.length - done.length,
    earlier: lives.length - known.length,
    survival: survival(lives),
    toClose: { counted: days.length, ...halfOf(days), spans: spread(days, starts.close) },
    due: dueKept(lives, today),
    slips: {
      counted: slips.length,
      slipped: slips.filter((times) => times > 0).length,
      times: slips.reduce((sum, times) => sum + times, 0),
      spans: spread(slips, starts.slips),
    },
    carried: {
      counted: carried.length,
      carried: carried.filter((times) => times > 0).length,
      ...halfOf(carried),
      spans: spread(carried, starts.carried),
    },
    ages: {
      unknown: open.filter(({ earlier }) => earlier).length,
      spans: spread(
        open.filter(({ earlier }) => !earlier).map((life) => life.days),
        starts.ages,
      ),
    },
  };
}

/** The days on which each done action was open and not deferred. Those older than the archive are left out. */
export function daysToClose(lives: readonly ActionLife[]): readonly number[] {
  return lives.flatMap(({ state, earlier, days }) => (state === 'done' && !earlier ? [days] : []));
}

function halfOf(values: readonly number[]): { readonly half?: number } {
  const half = halfWithin(values);
  return half === undefined ? {} : { half };
}

/** The results of actions whose due date has passed. */
interface DueKept {
  /** Actions with a due date before today, without those dropped by then. */
  readonly came: number;
  /** Done by the latest due date. */
  readonly inTime: number;
  /** Done by the first due date. */
  readonly byFirst: number;
  /** Done or dropped after it. */
  readonly doneLater: number;
  readonly droppedLater: number;
  readonly stillOpen: number;
}

/** Counts the actions that were due before `today` by result. */
function dueKept(lives: readonly ActionLife[], today: Day): DueKept {
  const results = lives.flatMap((life) => dueResult(life, today) ?? []);
  const as = (result: DueResult) => results.filter((one) => one === result).length;
  return {
    came: results.length,
    inTime: as('in-time'),
    byFirst: lives.filter((life) => isDoneByFirst(life, today)).length,
    doneLater: as('done-later'),
    droppedLater: as('dropped-later'),
    stillOpen: as('still-open'),
  };
}

/** The number of values in a range. */
interface Span extends Range {
  readonly count: number;
}

/** Counts values in ranges that begin at the given numbers. */
function spread(values: readonly number[], firsts: readonly number[]): readonly Span[] {
  return inRanges(values, (value) => value, firsts).map(({ items, ...range }) => ({
    ...range,
    count: items.length,
  }));
}

/** The fewest values for a meaningful median. */
const fewestForHalf = 3;

/**
 * Returns the median, or `undefined` below `fewestForHalf` values. Of an even number of values, it is the mean of the two
 * in the middle, so that it is a whole number or ends in a half.
 */
export function halfWithin(values: readonly number[]): number | undefined {
  if (values.length < fewestForHalf) return undefined;
  const sorted = values.toSorted((a, b) => a - b);
  const [lower = 0, upper = lower] = [Math.ceil, Math.floor].map((of) => sorted[of((values.length - 1) / 2)]);
  return (lower + upper) / 2;
}
