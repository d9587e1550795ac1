import type { BurnUp, BurnUpPoint } from '../views/aim/burn-up.ts';
import { countAxis, type Tick } from './count-axis.ts';
import { dayAxis } from './day-axis.ts';
import { type Breadth, type Frame, frameOf } from './frame.ts';
import { apartLabels, type EndLabel } from './labels.ts';
import { type Point, stepArea, stepPath } from './steps.ts';

/** A line of the chart with its marks and the label at its end. */
interface DrawnLine {
  readonly path: string;
  readonly marks: readonly Point[];
  readonly label: EndLabel;
}

/** The burn-up of an aim: the line of actions opened, above the line and the area of actions done. */
export interface BurnUpDrawing {
  readonly frame: Frame;
  readonly days: readonly Tick[];
  readonly counts: readonly Tick[];
  readonly opened: DrawnLine;
  readonly done: DrawnLine;
  /** The area below the line of actions done. */
  readonly area: string;
}

const shapes = {
  wide: { height: 260, room: { left: 36, right: 104, top: 26, foot: 30 }, days: 5 },
  narrow: { height: 220, room: { left: 30, right: 94, top: 26, foot: 30 }, days: 3 },
} as const;
/** The most marks that do not touch. Above it, only the last point has one. */
const mostMarks = 20;

/** Draws the points of a burn-up over a scale of days, which begins with the first and ends with the last of them. */
export function burnUpDrawing({ points }: BurnUp, breadth: Breadth): BurnUpDrawing {
  const { height, room, days } = shapes[breadth];
  const frame = frameOf(breadth, height, room);
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) throw new RangeError('No points to draw.');
  const along = dayAxis(first.day, last.day, frame.left, frame.right, days);
  const up = countAxis(Math.max(...points.map(({ opened }) => opened)), frame.foot, frame.top);
  const place = (value: (point: BurnUpPoint) => number) =>
    points.map((point) => ({ x: along.at(point.day), y: up.at(value(point)) }));
  const opened = place((point) => point.opened);
  const done = place((point) => point.done);
  const labels = apartLabels(labelAt(opened, `${last.opened} opened`), labelAt(done, `${last.done} done`));
  return {
    ...{ frame, days: along.ticks, counts: up.ticks },
    opened: { path: stepPath(opened), marks: marksOf(opened), label: labels[0] },
    done: { path: stepPath(done), marks: marksOf(done), label: labels[1] },
    area: stepArea(done, frame.foot),
  };
}

function labelAt(points: readonly Point[], text: string): EndLabel {
  const end = points.at(-1) ?? { x: 0, y: 0 };
  return { x: end.x + 9, y: end.y + 4, text };
}

function marksOf(points: readonly Point[]): readonly Point[] {
  return points.length > mostMarks ? points.slice(-1) : points;
}
