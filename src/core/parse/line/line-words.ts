import type { Markers } from './marker.ts';
import type { FindOwner } from './owners.ts';

/** What a line is read with: the markers of the site, the names of the registries, and the keys of attributes. */
export interface LineWords {
  readonly markers: Markers;
  readonly findOwner: FindOwner;
  /** All keys of records and reports. */
  readonly keys: ReadonlySet<string>;
  /** Whether an owner is one person: neither a team nor everyone. */
  readonly isPerson: (owner: string) => boolean;
  /** Whether the frontmatter of the note reports on a reference, so that its text only says so again. */
  readonly isReported: (reference: string) => boolean;
  /** Whether a word is an id that a note of the series writes. */
  readonly isId: (word: string) => boolean;
}
