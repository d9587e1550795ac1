/** One meeting in the small thread: it spoke, kept silent, found it blocked, done (a question: answered) or dropped. */
export type Stitch = 'spoke' | 'silent' | 'blocked' | 'done' | 'dropped';

/** The small thread: meetings after the opening one, oldest first. `gap` counts those left out in the middle. */
export interface Stitches {
  readonly head: readonly Stitch[];
  readonly gap: number;
  readonly tail: readonly Stitch[];
}
