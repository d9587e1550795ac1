import type { Day } from '../../model/day/day.ts';
import { type DueKept, dueKept } from './due-kept.ts';
import { halfWithin } from './half-within.ts';
import type { ActionLife } from './life.ts';
import { type Span, spread } from './spread.ts';
import { type Survival, survival } from './survival.ts';

/** How well some actions are followed through. Every figure is a count of actions unless it says otherwise. */
export interface FollowThrough {
  readonly actions: number;
  readonly open: number;
  readonly done: number;
  readonly dropped: number;
  /** Those older than the archive, which durations leave out. */
  readonly earlier: number;
  readonly survival: Survival;
  /** Days from opening to done. `half` were done within so many days; absent for too few. */
  readonly toClose: { readonly counted: number; readonly half?: number; readonly spans: readonly Span[] };
  readonly due: DueKept;
  /** How often due days were moved to later ones: of those that have one, by times; `times` in all. */
  readonly slips: {
    readonly counted: number;
    readonly slipped: number;
    readonly times: number;
    readonly spans: readonly Span[];
  };
  /** Over how many meetings they were carried, so far or until they were closed. */
  readonly carried: {
    readonly counted: number;
    readonly carried: number;
    readonly half?: number;
    readonly spans: readonly Span[];
  };
  /** For how many days the open ones stand open; of `unknown` nobody knows. */
  readonly ages: { readonly unknown: number; readonly spans: readonly Span[] };
}

const closeStarts = [0, 8, 31, 91, 181];
const ageStarts = [0, 31, 91, 181];
const slipStarts = [0, 1, 2, 3];
const carriedStarts = [0, 1, 2, 3, 6, 11];

/** The statistics of some actions as of `today`. */
export function followThrough(lives: readonly ActionLife[], today: Day): FollowThrough {
  const inState = (state: ActionLife['state']) => lives.filter((life) => life.state === state);
  const known = lives.filter(({ earlier }) => !earlier);
  const [open, done] = [inState('open'), inState('done')];
  const days = done.filter(({ earlier }) => !earlier).map((life) => life.days);
  const slips = lives.flatMap((life) => (life.due === undefined ? [] : [life.slips]));
  const carried = known.map(({ carriedOver }) => carriedOver);
  return {
    actions: lives.length,
    open: open.length,
    done: done.length,
    dropped: lives.length - open.length - done.length,
    earlier: lives.length - known.length,
    survival: survival(lives),
    toClose: { counted: days.length, ...halfOf(days), spans: spread(days, closeStarts) },
    due: dueKept(lives, today),
    slips: {
      counted: slips.length,
      slipped: slips.filter((times) => times > 0).length,
      times: slips.reduce((sum, times) => sum + times, 0),
      spans: spread(slips, slipStarts),
    },
    carried: {
      counted: carried.length,
      carried: carried.filter((times) => times > 0).length,
      ...halfOf(carried),
      spans: spread(carried, carriedStarts),
    },
    ages: {
      unknown: open.filter(({ earlier }) => earlier).length,
      spans: spread(
        open.filter(({ earlier }) => !earlier).map((life) => life.days),
        ageStarts,
      ),
    },
  };
}

function halfOf(values: readonly number[]): { readonly half?: number } {
  const half = halfWithin(values);
  return half === undefined ? {} : { half };
}
