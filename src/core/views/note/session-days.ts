import { isSameMeeting } from '../../graph/history/meetings.ts';
import type { Day } from '../../model/day/day.ts';
import type { LinkedNote } from '../../model/linked-note.ts';
import type { Ref } from '../../model/ref.ts';
import { noteRef } from '../lines/ref.ts';

/** Returns the other notes of the session of a note, such as the days of a plenary, in order, those that are planned too. */
export function sessionDays(note: LinkedNote): readonly { readonly to: Ref; readonly day: Day }[] {
  if (note.note.session === undefined) return [];
  const { notes, planned } = note.series;
  return [...notes, ...planned]
    .filter((other) => other !== note && isSameMeeting(note, other))
    .map((other) => ({ to: noteRef(other), day: other.note.date }));
}
