import type { Day } from '../../model/day/day.ts';
import type { ActionLife } from './life.ts';
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

/** What became of the actions whose due day has passed. */
interface DueKept {
  /** Those with a due day before today, but for those dropped by then. */
  readonly came: number;
  /** Done by the day last set. */
  readonly inTime: number;
  /** Done by the day first set, before it was ever moved. */
  readonly byFirst: number;
  /** Done, or dropped, after it. */
  readonly doneLater: number;
  readonly droppedLater: number;
  readonly stillOpen: number;
}

/**
 * Counts the actions that were due before `today` by what became of them. One that was dropped by its due day is left
 * out, since nobody waited for it any more; one that was dropped later had been promised.
 */
function dueKept(lives: readonly ActionLife[], today: Day): DueKept {
  const kept = { came: 0, inTime: 0, byFirst: 0, doneLater: 0, droppedLater: 0, stillOpen: 0 };
  for (const { state, due, firstDue, closed } of lives) {
    if (due === undefined || due >= today) continue;
    const isBy = (day: Day | undefined) => closed !== undefined && day !== undefined && closed <= day;
    if (state === 'dropped' && isBy(due)) continue;
    kept.came += 1;
    if (state === 'open') kept.stillOpen += 1;
    else if (state === 'dropped') kept.droppedLater += 1;
    else if (isBy(due)) kept.inTime += 1;
    else kept.doneLater += 1;
    if (state === 'done' && isBy(firstDue)) kept.byFirst += 1;
  }
  return kept;
}

/** How many values lie between two whole numbers, both included; without `to`, from the first one on. */
interface Span {
  readonly from: number;
  readonly to?: number;
  readonly count: number;
}

/** Counts values in spans that begin at the given numbers, smallest first, and end where the next begins. */
function spread(values: readonly number[], starts: readonly number[]): readonly Span[] {
  return starts.map((from, index) => {
    const next = starts[index + 1];
    const count = values.filter((value) => value >= from && (next === undefined || value < next)).length;
    return { from, count, ...(next !== undefined && { to: next - 1 }) };
  });
}

/** Below this many, half of them says nothing. */
const fewestForHalf = 3;

/** The number that half of the values do not pass: the lower of two in the middle. Absent for too few to speak of halves. */
export function halfWithin(values: readonly number[]): number | undefined {
  if (values.length < fewestForHalf) return undefined;
  return values.toSorted((a, b) => a - b)[Math.ceil(values.length / 2) - 1];
}
