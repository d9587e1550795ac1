import { area, curveStepAfter, line } from 'd3-shape';

/** A point in a chart. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

const x = (point: Point) => point.x;
const y = (point: Point) => point.y;

/** A line that keeps its height until the next point, since a count does not change between two meetings. */
export function stepPath(points: readonly Point[]): string {
  return line<Point>(x, y).curve(curveStepAfter).digits(2)([...points]) ?? '';
}

/** The same line with the area between it and `foot`. */
export function stepArea(points: readonly Point[], foot: number): string {
  return area<Point>(x, foot, y).curve(curveStepAfter).digits(2)([...points]) ?? '';
}
