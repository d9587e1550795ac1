import { byMeeting, type Meeting } from '../../graph/history/meetings.ts';
import { byCodeUnit } from '../../model/compare.ts';
import type { LinkedNote, Series } from '../../model/linked-note.ts';
import { hasLeft, type Person } from '../../model/owner.ts';
import type { Ref } from '../../model/ref.ts';
import { personRef } from '../lines/ref.ts';

/** The attendance of people at the meetings of a series. */
export interface Attendance {
  /** The number of meetings that recorded attendance. */
  readonly recorded: number;
  readonly meetings: number;
  /** Sorted by name and not by attendance, so that it is no ranking. */
  readonly people: readonly Attending[];
}

/** The attendance of a person. `of`: the recorded meetings up to their last day, and later ones of which they were a part. */
interface Attending {
  readonly ref: Ref;
  readonly present: number;
  readonly regrets: number;
  readonly of: number;
}

/**
 * Counts the attendance at the meetings of a series. Anyone in a note of a meeting attended it, and sent no regrets.
 */
export function attendanceOf(series: Pick<Series, 'notes'>): Attendance {
  const people = new Map<Person, { present: number; regrets: number }>();
  const recorded: { readonly notes: Meeting; readonly there: ReadonlySet<Person> }[] = [];
  const meetings = byMeeting(series.notes);
  for (const notes of meetings) {
    const present = new Set(notes.flatMap(attendeesOf));
    const regrets = new Set(notes.flatMap((note) => note.regrets).filter((person) => !present.has(person)));
    if (present.size > 0) recorded.push({ notes, there: new Set([...present, ...regrets]) });
    for (const person of present) entryOf(people, person).present += 1;
    for (const person of regrets) entryOf(people, person).regrets += 1;
  }
  const counted = [...people].map(([person, counts]): Attending => {
    const expected = recorded.filter(({ notes, there }) => there.has(person) || !isAfter(person, notes));
    return { ref: personRef(person), ...counts, of: expected.length };
  });
  const byName = counted.toSorted((a, b) => byCodeUnit(a.ref.label.toLowerCase(), b.ref.label.toLowerCase()));
  return { recorded: recorded.length, meetings: meetings.length, people: byName };
}

/** Whether a meeting was after the last day of a person, who is not missing there. */
function isAfter(person: Person, notes: Meeting): boolean {
  return notes.every(({ note }) => hasLeft(person, note.date));
}

function attendeesOf({ attendees }: LinkedNote) {
  return attendees === 'unknown' ? [] : (attendees ?? []);
}

function entryOf(people: Map<Person, { present: number; regrets: number }>, person: Person) {
  const known = people.get(person);
  if (known) return known;
  const made = { present: 0, regrets: 0 };
  people.set(person, made);
  return made;
}
