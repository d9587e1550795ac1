import { byCodeUnit } from '../../model/compare.ts';
import type { Day } from '../../model/day/day.ts';
import type { Due } from '../../model/day/due.ts';
import type { LinkedNote, Series } from '../../model/linked-note.ts';
import { expectedDays } from './expected-day.ts';

/*
 * The one definition of a meeting: a day on which a series has a note. Notes of one day, such as a retro after a review,
 * are one meeting. It decides what is a later meeting (`next-meeting`, carried over, not mentioned, rounds, the expected
 * meeting), and every figure that is called meetings counts these.
 */

/** The fields of a series that decide its meetings. */
export type Meets = Pick<Series, 'entry' | 'notes' | 'planned'>;

/** Whether two notes of one series are of the same meeting. */
export function isSameMeeting(a: LinkedNote | undefined, b: LinkedNote): boolean {
  return a !== undefined && keyOf(a) === keyOf(b);
}

/** The notes of one meeting. There is at least one. */
export type Meeting = readonly [LinkedNote, ...LinkedNote[]];

/** Returns notes of any series by meeting, in the order of their first notes. */
export function byMeeting(notes: Iterable<LinkedNote>): readonly Meeting[] {
  const meetings = new Map<string, [LinkedNote, ...LinkedNote[]]>();
  for (const note of notes) {
    const meeting = meetings.get(keyOf(note));
    if (meeting) meeting.push(note);
    else meetings.set(keyOf(note), [note]);
  }
  return [...meetings.values()];
}

/** Counts the meetings of notes, in any order and of any series. */
export function meetingCount(notes: Iterable<LinkedNote>): number {
  return byMeeting(notes).length;
}

/** Returns the meetings of the notes of a series, oldest first, each represented by the last note of its day. */
export function meetingsOf(notes: readonly LinkedNote[]): LinkedNote[] {
  return byMeeting(notes).map((meeting) => meeting.at(-1) ?? meeting[0]);
}

function keyOf({ series, note }: LinkedNote): string {
  return `${note.date} ${series.id}`;
}

/** Returns the first held or planned meeting after a day, represented by the first note of its day. */
function meetingAfter(
  { notes, planned }: Pick<Meets, 'notes' | 'planned'>,
  day: Day,
): LinkedNote | undefined {
  return notes[indexAfter(notes, day)] ?? planned[indexAfter(planned, day)];
}

/**
 * Returns the date of the first meeting after a day, as known on `today`. The date of a meeting that is not held by
 * then is an estimate: the date of its note, or the expected date of the series. For a series without meetings, the
 * estimate starts from `begins`.
 */
export function dueAtMeeting(series: Meets, day: Day, today: Day, begins: Day = day): Due {
  const written = 'next-meeting';
  const next = meetingAfter(series, day);
  if (next) return { written, day: next.note.date, estimated: next.note.date > today, noteId: next.id };
  for (const expected of expectedDays(series, begins)) {
    if (expected > day) return { written, day: expected, estimated: true };
  }
  return { written, estimated: false };
}

/** Returns the index of the first note or meeting after a day, by binary search. */
export function indexAfter(notes: readonly LinkedNote[], day: Day): number {
  let low = 0;
  let high = notes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (byCodeUnit(notes[middle]?.note.date ?? '', day) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
