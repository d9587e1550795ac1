import type { Day } from '../../model/day/day.ts';
import type { LinkedNote } from '../../model/linked-note.ts';
import type { Person } from '../../model/owner.ts';
import type { Ref } from '../../model/ref.ts';
import { noteRef, seriesRef } from '../lines/ref.ts';

/** A meeting that somebody was at, with what they did there. */
export interface MeetingLine {
  readonly ref: Ref;
  readonly day: Day;
  readonly series: Ref;
  readonly role?: 'chair' | 'scribe' | 'chair and scribe';
}

/** One meeting of a person. */
export function meetingLine(note: LinkedNote, person: Person): MeetingLine {
  const chaired = note.chair?.id === person.id;
  const scribed = note.scribe?.id === person.id;
  const role = chaired && scribed ? 'chair and scribe' : chaired ? 'chair' : scribed ? 'scribe' : undefined;
  return { ref: noteRef(note), day: note.note.date, series: seriesRef(note.series), ...(role && { role }) };
}
