import type { DebtChange } from '../views/debt/balance.ts';
import { countAxis, type Tick } from './count-axis.ts';
import { dayAxis } from './day-axis.ts';
import { type Breadth, type Frame, frameOf } from './frame.ts';
import type { EndLabel } from './labels.ts';
import { type Point, stepArea, stepPath } from './steps.ts';

/** The open debt over time: a line that changes with each note, and a mark where something was repaid or accepted. */
export interface BalanceDrawing {
  readonly frame: Frame;
  readonly days: readonly Tick[];
  readonly counts: readonly Tick[];
  readonly path: string;
  readonly area: string;
  readonly marks: readonly Point[];
  readonly label: EndLabel;
}

const shapes = {
  wide: { height: 180, room: { left: 36, right: 76, top: 18, foot: 30 }, days: 5 },
  narrow: { height: 160, room: { left: 30, right: 70, top: 18, foot: 30 }, days: 3 },
} as const;

/** Draws a balance, which has its latest change first, over a scale of days from the first change to the last. */
export function balanceDrawing(newestFirst: readonly DebtChange[], breadth: Breadth): BalanceDrawing {
  const balance = newestFirst.toReversed();
  const [first, last] = [balance[0], balance.at(-1)];
  if (!first || !last) throw new RangeError('No balance to draw.');
  const { height, room, days } = shapes[breadth];
  const frame = frameOf(breadth, height, room);
  const along = dayAxis(first.day, last.day, frame.left, frame.right, days);
  const up = countAxis(Math.max(...balance.map(({ open }) => open)), frame.foot, frame.top);
  const points = balance.map(({ day, open }) => ({ x: along.at(day), y: up.at(open) }));
  const end = points.at(-1) ?? { x: 0, y: 0 };
  return {
    frame,
    days: along.ticks,
    counts: up.ticks,
    path: stepPath(points),
    area: stepArea(points, frame.foot),
    marks: points.filter((_, index) => {
      const { repaid = 0, accepted = 0 } = balance[index] ?? {};
      return repaid + accepted > 0;
    }),
    label: { x: end.x + 9, y: end.y + 4, text: `${last.open} open` },
  };
}
