import { byCodeUnit } from '../../model/compare.ts';
import type { LinkedNote } from '../../model/linked-note.ts';

/** Every note once, newest first; notes of one day by id. */
export function newestFirst(notes: Iterable<LinkedNote>): readonly LinkedNote[] {
  return [...new Set(notes)].sort((a, b) => byCodeUnit(b.note.date, a.note.date) || byCodeUnit(a.id, b.id));
}
