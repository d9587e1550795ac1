import type { Stitch, Stitches } from '../../model/drawings/stitches.ts';

/** The small thread of a row as SVG paths: the line, its stitches, and the filled shapes on it. */
export interface SparkPath {
  readonly width: number;
  readonly run: string;
  readonly stitches: string;
  readonly shapes: string;
}

const start = 4;
const step = 11;
const taut = 5;
const slack = 10.5;
const gapWidth = 18;

/** Draws the small thread: a dot, then 11 pixels a meeting. It sags where a meeting did not mention the action. */
export function sparkPath({ head, gap, tail }: Stitches): SparkPath {
  const drawn = { run: `M${start} ${taut}`, stitches: '', shapes: disc(start, taut, 2.25) };
  let x = start;
  let y = taut;
  const draw = (stitch: Stitch) => {
    const to = stitch === 'not-mentioned' ? slack : taut;
    drawn.run += piece(x, y, to);
    x += step;
    y = to;
    if (stitch === 'mentioned') drawn.stitches += `M${x} 1.5v7`;
    if (stitch === 'dropped') drawn.stitches += `M${x - 3} 2l6 6m0-6l-6 6`;
    if (stitch === 'blocked') drawn.shapes += `M${x - 2.75} 2.25h5.5v5.5h-5.5z`;
    if (stitch === 'done') drawn.shapes += disc(x, taut, 3);
  };
  head.forEach(draw);
  if (gap > 0) {
    drawn.stitches += [4, 8, 12].map((along) => `M${x + along} ${taut}h1.5`).join('');
    x += gapWidth;
    y = taut;
    drawn.run += `M${x} ${y}`;
  }
  tail.forEach(draw);
  return { width: x + 5, ...drawn };
}

function piece(x: number, from: number, to: number): string {
  if (from === to) return `H${x + step}`;
  return from < to
    ? `C${x + 4} 9 ${x + 7} ${slack} ${x + step} ${slack}`
    : `C${x + 4} ${slack} ${x + 7} 9 ${x + step} ${taut}`;
}

function disc(x: number, y: number, radius: number): string {
  return `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0-${2 * radius} 0z`;
}
