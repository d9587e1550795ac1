/** The label at the end of a line. */
export interface EndLabel {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** The least distance between two labels. */
const apart = 16;

/** Moves the upper of two labels up if they overlap. */
export function apartLabels(upper: EndLabel, lower: EndLabel): readonly [EndLabel, EndLabel] {
  const overlap = apart - (lower.y - upper.y);
  return overlap > 0 ? [{ ...upper, y: upper.y - overlap }, lower] : [upper, lower];
}
