import { amountAxis } from './count-axis.ts';
import { type Breadth, frameOf } from './frame.ts';

/** A row of a bar chart: its label and its count. */
export interface BarRow {
  readonly label: string;
  readonly count: number;
  /** The address of the list that it counts. */
  readonly href?: string;
}

/** A bar, from the left of the figures to `to`, with its number right of it. */
interface Bar extends BarRow {
  readonly y: number;
  readonly to: number;
}

/** Bars below each other, with their labels at the left. */
export interface BarsDrawing {
  readonly frame: ReturnType<typeof frameOf>;
  readonly bars: readonly Bar[];
}

const rowHeight = 26;
const rooms = {
  wide: { left: 168, right: 56, top: 4, foot: 4 },
  narrow: { left: 128, right: 44, top: 4, foot: 4 },
} as const;

/** Draws counts in proportion to the largest. Each is printed beside its bar, so no scale is needed. */
export function barsDrawing(rows: readonly BarRow[], breadth: Breadth): BarsDrawing {
  const frame = frameOf(breadth, rows.length * rowHeight + 8, rooms[breadth]);
  const { at } = amountAxis(Math.max(...rows.map(({ count }) => count), 1), frame.left, frame.right);
  return {
    frame,
    bars: rows.map((row, index) => ({
      ...row,
      y: frame.top + rowHeight * (index + 0.5),
      to: at(row.count),
    })),
  };
}
