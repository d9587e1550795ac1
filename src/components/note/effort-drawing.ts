import type { EffortView } from '../../core/views/note-sprint.ts';

/** One sprint in the chart: where its bars end, or nothing where no figure was noted. */
export interface EffortBars {
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
  readonly ticks: readonly { readonly x: number; readonly value: number }[];
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
  const step = tickStep(most);
  const last = Math.ceil(most / step) * step;
  const along = (value: number) => round(left + ((right - left) * value) / last);
  const point = (value: number | undefined) => (value === undefined ? undefined : { x: along(value), value });
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
  const ticks = Array.from({ length: Math.round(last / step) + 1 }, (_, index) => round(index * step));
  return {
    ...{ width, left, right, bars },
    foot: y,
    height: y + 40,
    ticks: ticks.map((value) => ({ x: along(value), value })),
  };
}

/** The smallest round step that leaves at most five ticks. */
function tickStep(most: number): number {
  const power = 10 ** Math.floor(Math.log10(most / 4));
  return [1, 2, 5, 10].map((factor) => factor * power).find((step) => most / step <= 5) ?? 10 * power;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
