import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { Day } from '../model/day/day.ts';
import { valueCell } from '../text/aim/measure.ts';
import type { MeasureView } from '../views/measure/measure.ts';
import type { Tick } from './count-axis.ts';
import { dayAxis } from './day-axis.ts';
import { type Breadth, type Frame, frameOf, rounded } from './frame.ts';
import { apartLabels, type EndLabel } from './labels.ts';
import type { Point } from './steps.ts';

/** A level of the scale that a line across the drawing marks: the baseline or the target. */
interface Level {
  readonly name: 'baseline' | 'target';
  readonly at: number;
  readonly label: EndLabel;
}

/** The reported values of a measure over the days of their check-ins. */
export interface MeasureDrawing {
  readonly frame: Frame;
  readonly days: readonly Tick[];
  readonly values: readonly Tick[];
  readonly levels: readonly Level[];
  /** The line joins reported values. It breaks where a check-in gave none. */
  readonly path: string;
  readonly marks: readonly Point[];
  /** The places of check-ins whose value is unknown or withheld. */
  readonly gaps: readonly number[];
  readonly label: EndLabel;
  /** The row of confidence below the days: nothing if no check-in gives one. */
  readonly confidence?: ConfidenceRow;
}

/** The confidence of check-ins, each below its day. Where two would overlap, the later one is printed: the table has all. */
interface ConfidenceRow {
  readonly y: number;
  readonly head: EndLabel;
  readonly values: readonly Tick[];
}

const shapes = {
  wide: { height: 240, room: { left: 44, right: 96, top: 22, foot: 30 }, days: 5 },
  narrow: { height: 220, room: { left: 40, right: 88, top: 22, foot: 30 }, days: 3 },
} as const;
const mostTicks = 5;
/** The height of the row of confidence, and the least distance of two of its numbers. */
const row = { height: 26, apart: 30 };

/** The numbers of a measure, reported and planned. Only these are drawn. */
function numbersOf({ points, from, to }: MeasureView): readonly number[] {
  return [from, to, ...points.map(({ value }) => value?.value)].filter((value) => typeof value === 'number');
}

/** Whether a measure has two reported numbers, so that there is a line to draw. */
export function isDrawn({ points }: MeasureView): boolean {
  return points.filter(({ value }) => typeof value?.value === 'number').length > 1;
}

/** The lowest number of the scale: 0, unless all numbers are far above it. */
export function scaleBegin(measure: MeasureView): number {
  return domainOf(measure)[0];
}

function domainOf(measure: MeasureView): readonly [number, number] {
  const numbers = numbersOf(measure);
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  const lower = least >= 0 && least <= most / 2 ? 0 : least;
  const [begin = 0, end = 1] = scaleLinear()
    .domain([lower, most === lower ? lower + 1 : most])
    .nice(mostTicks)
    .domain();
  return [begin, end];
}

/** Draws the values of a measure that `isDrawn`, with its baseline and its target. */
export function measureDrawing(measure: MeasureView, breadth: Breadth): MeasureDrawing {
  const { points, from, to } = measure;
  const { height, room, days } = shapes[breadth];
  const below = points.some(({ confidence }) => confidence !== undefined) ? row.height : 0;
  const frame = frameOf(breadth, height + below, { ...room, foot: room.foot + below });
  const scale = scaleLinear().domain(domainOf(measure)).range([frame.foot, frame.top]);
  const up = (value: number) => rounded(scale(value));
  const given = points.flatMap(({ day, value }) => (value ? { day, ...value } : []));
  const along = dayAxis(points[0]?.day ?? '', points.at(-1)?.day ?? '', frame.left, frame.right, days);
  const placed = given.map(({ day, value }) => ({
    x: along.at(day),
    y: typeof value === 'number' ? up(value) : undefined,
  }));
  const marks = placed.flatMap(({ x, y }) => (y === undefined ? [] : { x, y }));
  const last = given.findLast(({ value }) => typeof value === 'number');
  const end = marks.at(-1) ?? { x: frame.left, y: frame.foot };
  return {
    ...{ frame, days: along.ticks, marks },
    values: scale.ticks(mostTicks).map((value) => ({ at: up(value), label: `${value}` })),
    levels: levelsOf({ baseline: from, target: to }, up, frame.right + 6),
    path:
      line<(typeof placed)[number]>(
        ({ x }) => x,
        ({ y }) => y ?? 0,
      )
        .defined(({ y }) => y !== undefined)
        .digits(2)([...placed]) ?? '',
    gaps: placed.flatMap(({ x, y }) => (y === undefined ? x : [])),
    label: { x: end.x, y: end.y - 9, text: last ? valueCell(last) : '' },
    ...(below > 0 && { confidence: confidenceRow(points, along.at, frame) }),
  };
}

function confidenceRow(
  points: MeasureView['points'],
  at: (day: Day) => number,
  { right, height }: Frame,
): ConfidenceRow {
  const y = height - 6;
  const values: Tick[] = [];
  for (const { day, confidence } of points.toReversed()) {
    const next = values.at(-1);
    if (confidence === undefined || (next && next.at - at(day) < row.apart)) continue;
    values.push({ at: at(day), label: `${confidence}` });
  }
  return { y, head: { x: right + row.apart / 2, y, text: 'confidence' }, values: values.reverse() };
}

/** The levels that are numbers, the upper one first, with labels that do not overlap. */
function levelsOf(
  planned: Readonly<Record<Level['name'], MeasureView['from']>>,
  up: (value: number) => number,
  x: number,
): readonly Level[] {
  const names: readonly Level['name'][] = ['baseline', 'target'];
  const levels = names
    .flatMap((name) => {
      const value = planned[name];
      return typeof value === 'number' ? { name, at: up(value), value } : [];
    })
    .sort((a, b) => a.at - b.at)
    .map(({ name, at, value }): Level => ({ name, at, label: { x, y: at + 4, text: `${name} ${value}` } }));
  const [upper, lower] = levels;
  if (!upper || !lower) return levels;
  const [above, below] = apartLabels(upper.label, lower.label);
  return [
    { ...upper, label: above },
    { ...lower, label: below },
  ];
}
