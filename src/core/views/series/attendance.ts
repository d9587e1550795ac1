import { byMeeting } from '../../graph/history/meetings.ts';
import { byCodeUnit } from '../../model/compare.ts';
import type { LinkedNote, Series } from '../../model/linked-note.ts';
import type { Ref } from '../../model/ref.ts';
import { personRef } from '../lines/ref.ts';

/** The attendance of people at the meetings of a series. */
export interface Attendance {
  /** The number of meetings that recorded attendance. */
  readonly recorded: number;
  readonly meetings: number;
  /** Sorted by name and not by attendance, so that it is no ranking. */
  readonly people: readonly { readonly ref: Ref; readonly present: number; readonly regrets: number }[];
}

/**
 * Counts the attendance at the meetings of a series. Anyone in a note of a meeting attended it, and sent no regrets.
 */
export function attendanceOf(series: Pick<Series, 'notes'>): Attendance {
  const people = new Map<string, { ref: Ref; present: number; regrets: number }>();
  let recorded = 0;
  const meetings = byMeeting(series.notes);
  for (const notes of meetings) {
    const present = new Set(notes.flatMap(attendeesOf));
    const regrets = new Set(notes.flatMap((note) => note.regrets).filter((person) => !present.has(person)));
    if (present.size > 0) recorded += 1;
    for (const person of present) entryOf(people, personRef(person)).present += 1;
    for (const person of regrets) entryOf(people, personRef(person)).regrets += 1;
  }
  const byName = [...people.values()].toSorted((a, b) =>
    byCodeUnit(a.ref.label.toLowerCase(), b.ref.label.toLowerCase()),
  );
  return { recorded, meetings: meetings.length, people: byName };
}

function attendeesOf({ attendees }: LinkedNote) {
  return attendees === 'unknown' ? [] : (attendees ?? []);
}

function entryOf(people: Map<string, { ref: Ref; present: number; regrets: number }>, ref: Ref) {
  const known = people.get(ref.id);
  if (known) return known;
  const made = { ref, present: 0, regrets: 0 };
  people.set(ref.id, made);
  return made;
}
