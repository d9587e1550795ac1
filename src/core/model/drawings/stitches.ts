/**
 * One meeting in the small thread: it mentioned the record or did not, or the record was blocked, done (a question:
 * answered) or dropped.
 */
export type Stitch = 'mentioned' | 'not-mentioned' | 'blocked' | 'done' | 'dropped';

/** The small thread: meetings after the opening one, oldest first. `gap` counts the meetings left out in the middle. */
export interface Stitches {
  readonly head: readonly Stitch[];
  readonly gap: number;
  readonly tail: readonly Stitch[];
}
