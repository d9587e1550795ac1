import { byCodeUnit } from '../../model/compare.ts';
import type { Day } from '../../model/day/day.ts';
import type { Due } from '../../model/day/due.ts';
import type { LinkedNote, Series } from '../../model/linked-note.ts';
import { expectedDays } from './expected-day.ts';

/*
 * The one definition of a later meeting, for `next-meeting`, carried over, not mentioned, rounds and the expected
 * meeting: a later day on which the series has a note. Notes of one day, such as a retro after a review, are one meeting.
 */

/** The part of a series that its meetings follow from. */
export type Meets = Pick<Series, 'entry' | 'notes' | 'planned'>;

/** Whether two notes of one series are notes of one meeting. */
export function isSameMeeting(a: LinkedNote | undefined, b: LinkedNote): boolean {
  return a?.series === b.series && a.note.date === b.note.date;
}

/** Returns the meetings of a series from its notes, each by the last note of its day. */
export function meetingsOf(notes: readonly LinkedNote[]): LinkedNote[] {
  return notes.filter((note, index) => !isSameMeeting(notes[index + 1], note));
}

/** Returns the first meeting that is held or planned after a day, by the first note of its day. */
function meetingAfter(
  { notes, planned }: Pick<Meets, 'notes' | 'planned'>,
  day: Day,
): LinkedNote | undefined {
  return notes[indexAfter(notes, day)] ?? planned[indexAfter(planned, day)];
}

/**
 * Returns the date of the first meeting after a day, as known on `today`. A meeting that is not held by then is an
 * estimate: the date of its note, or the date that the series is expected to keep. `begins` is the day from which a
 * series without meetings counts.
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

/** Returns the meeting of a note, by the note that stands for it in `meetings`. A note of another series is its own. */
export function meetingIn(meetings: readonly LinkedNote[], note: LinkedNote): LinkedNote {
  const meeting = meetings[indexAfter(meetings, note.note.date) - 1];
  return isSameMeeting(meeting, note) && meeting ? meeting : note;
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
