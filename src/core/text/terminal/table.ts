import { columnsOf, cutTo, terminalText } from './text.ts';

/** A cell of a terminal table. `paint` colours the text after it is cut to width. */
export interface TerminalCell {
  readonly text: string;
  readonly paint?: (text: string) => string;
}

/** One step to make a table narrower: a column shrinks to a width. With 0 it is left out. */
export interface Narrowing {
  readonly column: string;
  readonly to: number;
}

const gap = '  ';

/**
 * Prints rows in columns. A table wider than the terminal is narrowed step by step until it fits, and texts are cut.
 * Spare width goes back to the narrowed columns, last first. Without a width nothing is cut. Ends with a line end.
 */
export function terminalTable(
  heads: readonly string[],
  rows: readonly (readonly TerminalCell[])[],
  { width, steps }: { readonly width: number | undefined; readonly steps: readonly Narrowing[] },
): string {
  const cells = [
    heads.map((text): TerminalCell => ({ text })),
    ...rows.map((row) => row.map((cell) => ({ ...cell, text: terminalText(cell.text) }))),
  ];
  const natural = heads.map((_, at) => Math.max(...cells.map((row) => columnsOf(row[at]?.text ?? ''))));
  const requested = steps.map(({ column, to }) => ({ at: heads.indexOf(column), to }));
  const widths = width === undefined ? natural : fitted(natural, width, requested);
  return cells.map((row) => `${lineOf(row, widths)}\n`).join('');
}

interface Step {
  readonly at: number;
  readonly to: number;
}

function fitted(natural: readonly number[], width: number, steps: readonly Step[]): readonly number[] {
  const widths = [...natural];
  const spare = () => width - totalOf(widths);
  for (const { at, to } of steps) {
    const own = widths[at] ?? 0;
    if (spare() >= 0) break;
    widths[at] = to === 0 ? 0 : Math.min(own, Math.max(to, own + spare()));
  }
  for (const { at } of steps.toReversed()) {
    const own = widths[at] ?? 0;
    if (own > 0 && spare() > 0) widths[at] = Math.min(natural[at] ?? 0, own + spare());
  }
  return widths;
}

function totalOf(widths: readonly number[]): number {
  const shown = widths.filter((width) => width > 0);
  return shown.reduce((sum, width) => sum + width, 0) + gap.length * Math.max(0, shown.length - 1);
}

function lineOf(row: readonly TerminalCell[], widths: readonly number[]): string {
  return row
    .flatMap(({ text, paint = (same: string) => same }, at) => {
      const width = widths[at] ?? 0;
      if (width === 0) return [];
      const shown = cutTo(text, width);
      return [paint(shown) + ' '.repeat(width - columnsOf(shown))];
    })
    .join(gap)
    .trimEnd();
}
