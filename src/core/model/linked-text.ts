import type { MentionPlace } from './linked-note.ts';
import type { Body } from './note.ts';
import type { Ref } from './ref.ts';

/** A text of the content folder that is of no note: that of a series, a program or a quarter. */
export interface LinkedText {
  /** Its page. */
  readonly ref: Ref;
  readonly path: string;
  /** The series of its short ids, if it is the text of one. */
  readonly seriesId?: string;
  readonly body: Body;
  /** Where it first mentions each target and each tracker id, by `placeKey`, in its body or in a text of its frontmatter. */
  readonly places: ReadonlyMap<string, MentionPlace>;
}
