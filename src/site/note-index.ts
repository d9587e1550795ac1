import type { Archive } from '../core/model/archive.ts';
import { type NoteIndex, noteIndex } from '../core/views/note/index.ts';

const indexes = new WeakMap<Archive, NoteIndex>();

/** Returns the index of the archive. It is computed once for the pages of all notes. */
export function noteIndexOf(archive: Archive): NoteIndex {
  const known = indexes.get(archive) ?? noteIndex(archive);
  indexes.set(archive, known);
  return known;
}
