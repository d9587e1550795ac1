/** The words at the end of a line. */
export interface EndLabel {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** How far the words of two lines must stand from each other to be read. */
const apart = 16;

/** Moves the upper of two labels up where they would print over each other. */
export function apartLabels(upper: EndLabel, lower: EndLabel): readonly [EndLabel, EndLabel] {
  const overlap = apart - (lower.y - upper.y);
  return overlap > 0 ? [{ ...upper, y: upper.y - overlap }, lower] : [upper, lower];
}
