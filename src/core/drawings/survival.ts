import type { SurvivalStep } from '../views/follow-through/survival.ts';
import { countAxis, type Tick } from './count-axis.ts';
import { type Breadth, type Frame, frameOf, rounded } from './frame.ts';
import type { EndLabel } from './labels.ts';
import { type Point, stepArea, stepPath } from './steps.ts';

/** The share still open after each meeting, as a line that goes down in steps. */
export interface SurvivalDrawing {
  readonly frame: Frame;
  readonly meetings: readonly Tick[];
  readonly shares: readonly Tick[];
  readonly path: string;
  readonly area: string;
  /** Meetings that closed actions. */
  readonly marks: readonly Point[];
  /** The label above the end of the line. */
  readonly label: EndLabel;
}

const shapes = {
  wide: { height: 240, room: { left: 44, right: 24, top: 22, foot: 48 }, meetings: 8 },
  narrow: { height: 220, room: { left: 40, right: 16, top: 22, foot: 48 }, meetings: 4 },
} as const;

/** Draws the steps over the meetings, from all at the top to none at the foot. `rest` is the label at the end. */
export function survivalDrawing(
  steps: readonly SurvivalStep[],
  rest: string,
  breadth: Breadth,
): SurvivalDrawing {
  const { height, room, meetings } = shapes[breadth];
  const frame = frameOf(breadth, height, room);
  const along = countAxis(steps.at(-1)?.meeting ?? 0, frame.left, frame.right, meetings);
  const up = (share: number) => rounded(frame.foot - (frame.foot - frame.top) * share);
  const begin = { x: along.at(0), y: up(1) };
  const points = [begin, ...steps.map(({ meeting, left }) => ({ x: along.at(meeting), y: up(left) }))];
  const end = points.at(-1) ?? begin;
  const shares = [
    { share: 1, label: 'all' },
    { share: 0.5, label: 'half' },
    { share: 0, label: 'none' },
  ];
  return {
    frame,
    meetings: along.ticks,
    shares: shares.map(({ share, label }) => ({ at: up(share), label })),
    path: stepPath(points),
    area: stepArea(points, frame.foot),
    marks: points.slice(1).filter((_, index) => (steps[index]?.closed ?? 0) > 0),
    label: { x: end.x, y: end.y - 9, text: rest },
  };
}

/** The size of the small line: a year of monthly meetings from left to right. */
export const survivalSpark = { width: 78, height: 20, meetings: 12 } as const;

/** The small line, without labels. */
export function survivalSparkPath(steps: readonly SurvivalStep[]): string {
  const { width, height, meetings } = survivalSpark;
  const place = (meeting: number, left: number) => ({
    x: (width * meeting) / meetings,
    y: 1 + (height - 2) * (1 - left),
  });
  const shown = steps.filter(({ meeting }) => meeting <= meetings);
  return stepPath([place(0, 1), ...shown.map(({ meeting, left }) => place(meeting, left))]);
}
