import type { Mention } from '../../../model/note.ts';

/** A mention or a link in a text, with its offset. */
export interface Sighting {
  readonly kind: Mention['kind'];
  readonly target: string;
  readonly offset: number;
  readonly isQuoted?: true;
}
