import type { Archive } from '../core/model/archive.ts';
import { type NoteIndex, noteIndex } from '../core/views/note/index.ts';

const indexes = new WeakMap<Archive, NoteIndex>();

/** The index of the archive in hand: made for the first page of a note and kept for the others. */
export function noteIndexOf(archive: Archive): NoteIndex {
  const known = indexes.get(archive) ?? noteIndex(archive);
  indexes.set(archive, known);
  return known;
}
