import type { Goal, Objective, Outcome } from '../../model/aim.ts';
import type { Day } from '../../model/day/day.ts';
import type { MeasureEntry } from '../../model/registry.ts';
import {
  measureOf,
  type ReportedValue,
  reportedValue,
  type Source,
  sourceOf,
} from '../lines/check-in-line.ts';

/** A value with its check-in. A check-in that only gives a confidence has no value. */
interface MeasurePoint extends Source {
  readonly value?: ReportedValue;
  readonly confidence?: number;
}

/** The measure of an aim, and its reported values. Nothing is computed from them, and nothing is filled in. */
export interface MeasureView extends Partial<MeasureEntry> {
  /** The language of the unit, unless it is that of the page. */
  readonly lang?: string;
  /** The check-ins on the aim itself with a value or a confidence, oldest first. Those on its goals may have another unit. */
  readonly points: readonly MeasurePoint[];
  /** The number of earlier points that are left out. */
  readonly earlier: number;
  /** The latest value, also if it is `unknown`. */
  readonly last?: Source & { readonly value: ReportedValue };
}

const shownPoints = 60;
/** A goal shares its page with others. */
const shownPointsOfGoal = 20;

/** The measure of an aim as notes up to a day report it. Nothing without a measure and without a value. */
export function measureView(aim: Goal | Objective | Outcome, today: Day): MeasureView | undefined {
  const measure = measureOf(aim);
  const all = aim.checkIns.filter(({ note }) => note.note.date <= today).flatMap(pointOf);
  // Without a measure, a confidence alone makes no table. The list of check-ins has it.
  if (!measure && all.every(({ value }) => value === undefined)) return undefined;
  const shown = aim.kind === 'goal' ? shownPointsOfGoal : shownPoints;
  const last = all.findLast(({ value }) => value !== undefined);
  return {
    ...measure,
    ...(aim.lang && { lang: aim.lang }),
    points: all.slice(-shown),
    earlier: Math.max(0, all.length - shown),
    ...(last?.value && { last: { ...last, value: last.value } }),
  };
}

function pointOf(checkIn: Goal['checkIns'][number]): readonly MeasurePoint[] {
  const { value, confidence } = checkIn.entry;
  if (value === undefined && confidence === undefined) return [];
  return [
    {
      ...sourceOf(checkIn),
      ...(value !== undefined && { value: reportedValue(checkIn) }),
      ...(confidence !== undefined && { confidence }),
    },
  ];
}
