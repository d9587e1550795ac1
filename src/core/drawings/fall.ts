/** A bar of a waterfall chart: where it begins, and its length, in the unit of the figures. */
export interface FallBar {
  readonly from: number;
  readonly length: number;
}

/** Bars below each other. Each begins where the one above ends. */
export interface FallDrawing {
  /** The length of the axis: the highest level that the bars reach, at least 1. */
  readonly width: number;
  readonly bars: readonly FallBar[];
}

/** A figure of a balance: a level (`''`), an addition to the level before, or a subtraction from it. */
export interface FallStep {
  readonly sign: '' | '+' | '−';
  readonly figure: number;
}

/** Draws a balance as a waterfall. */
export function fallDrawing(steps: readonly FallStep[]): FallDrawing {
  let [level, width] = [0, 1];
  const bars = steps.map(({ sign, figure }): FallBar => {
    const before = level;
    if (sign === '') level = figure;
    else level += sign === '+' ? figure : -figure;
    width = Math.max(width, level, before);
    return { from: sign === '' ? 0 : Math.min(before, level), length: figure };
  });
  return { width, bars };
}
