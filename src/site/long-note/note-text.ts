import type { Archive } from '../../core/model/archive.ts';
import type { LinkedNote } from '../../core/model/linked-note.ts';
import type { PartSection } from './divide.ts';
import { partsOf } from './note-parts.ts';
import { withPartLinks } from './part-links.ts';

/** The text of a note as one of its pages shows it. */
export interface NoteText {
  /** The heading with which it gives its title, at the top of the first page, with its words where they differ. */
  readonly ownTitle?: { readonly anchor: string; readonly html?: string };
  readonly lede?: string;
  readonly sections: readonly PartSection[];
  /** The sections of all its pages, for the table of contents. */
  readonly parts: readonly (readonly PartSection[])[];
}

/** Returns the text of a note on one of its pages. Its links lead to the pages that have the places. */
export function noteText(note: LinkedNote, archive: Archive, part = 1): NoteText {
  const { ownTitle, lede, parts } = partsOf(note, archive);
  const own = note.note.body.ownTitle;
  const led = (html: string) => withPartLinks(html, archive, { note, part });
  return {
    ownTitle: own && { anchor: own.anchor, html: ownTitle && led(ownTitle) },
    lede: part === 1 && lede !== undefined ? led(lede) : undefined,
    sections: (parts[part - 1] ?? []).map((section) => ({ ...section, html: led(section.html) })),
    parts,
  };
}
