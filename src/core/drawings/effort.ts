import type { EffortView } from '../views/note/sprint.ts';
import { amountAxis, type CountAxis } from './count-axis.ts';

/** A sprint in the chart: the ends of its bars, without those that are not recorded. */
interface EffortBars {
  readonly label: string;
  readonly y: number;
  readonly capacity?: { readonly x: number; readonly value: number };
  readonly planned?: { readonly x: number; readonly value: number };
  readonly actual?: { readonly x: number; readonly value: number };
  readonly noted: boolean;
}

/** The chart of planned and actual effort, in the units of its view box. */
export interface EffortDrawing {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly foot: number;
  readonly ticks: CountAxis['ticks'];
  readonly bars: readonly EffortBars[];
}

const width = 340;
const left = 64;
const right = 304;
const tallRow = 64;
const shortRow = 34;

/** Lays the sprints out from top to bottom over one scale that begins at zero. */
export function effortDrawing({ lines }: EffortView): EffortDrawing {
  const most = Math.max(
    1,
    ...lines.flatMap(({ capacity, planned, actual }) => [capacity ?? 0, planned ?? 0, actual ?? 0]),
  );
  const { at, ticks } = amountAxis(most, left, right);
  const point = (value: number | undefined) => (value === undefined ? undefined : { x: at(value), value });
  let y = 10;
  const bars = lines.map((line, index) => {
    const noted = line.capacity !== undefined || line.planned !== undefined || line.actual !== undefined;
    const row = noted ? tallRow : shortRow;
    const middle = y + row / 2;
    y += row;
    return {
      label: line.number === undefined ? `${index + 1}` : `Sprint ${line.number}`,
      y: middle,
      capacity: point(line.capacity),
      planned: point(line.planned),
      actual: point(line.actual),
      noted,
    };
  });
  return { width, left, right, bars, foot: y, height: y + 40, ticks };
}
