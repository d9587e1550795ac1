import { byCodeUnit } from '../../model/compare.ts';
import type { Day } from '../../model/day/day.ts';
import type { Due } from '../../model/day/due.ts';
import type { LinkedNote, Series } from '../../model/linked-note.ts';
import { byDayAndId } from '../registry/note-order.ts';
import { expectedDays } from './expected-day.ts';
import { isCollection, isMeeting, plannedFrom } from './is-meeting.ts';

/*
 * The one definition of a meeting: a day on which a series has a note. Notes of one day, such as a retro after a review,
 * are one meeting, and so are notes of a series with one `session`. Updates and the notes of a collection are no meetings. It decides what is a later meeting (`next-meeting`, carried over, not mentioned, rounds, the expected
 * meeting), and every figure that is called meetings counts these.
 */

/** The fields of a series that decide its meetings. */
export type Meets = Pick<Series, 'entry' | 'notes' | 'planned'>;

/** Whether two notes are of the same meeting. */
export function isSameMeeting(a: LinkedNote | undefined, b: LinkedNote): boolean {
  return a !== undefined && meetingKey(a) === meetingKey(b);
}

/** The notes of one meeting. There is at least one. */
export type Meeting = readonly [LinkedNote, ...LinkedNote[]];

/** Returns notes of any series by meeting, in the order of their first notes. Notes that are of no meeting are left out. */
export function byMeeting(notes: Iterable<LinkedNote>): readonly Meeting[] {
  const meetings = new Map<string, [LinkedNote, ...LinkedNote[]]>();
  for (const note of notes) {
    if (!isMeeting(note)) continue;
    const key = meetingKey(note);
    const meeting = meetings.get(key);
    if (meeting) meeting.push(note);
    else meetings.set(key, [note]);
  }
  return [...meetings.values()];
}

/** Counts the meetings of notes, in any order and of any series. */
export function meetingCount(notes: Iterable<LinkedNote>): number {
  return byMeeting(notes).length;
}

/**
 * Returns the meetings of the notes of a series that can leave something open, oldest first, each represented by its last
 * note. One that recorded nothing says nothing about what was open.
 */
export function meetingsOf(notes: readonly LinkedNote[]): LinkedNote[] {
  const meetings = byMeeting(notes)
    .filter((meeting) => meeting.some(({ note }) => !note.recordedNothing))
    .map((meeting) => meeting.at(-1) ?? meeting[0]);
  return notes.some(({ note }) => note.session !== undefined) ? meetings.sort(byDayAndId) : meetings;
}

/** Returns the first note of the meeting of a note. */
export function firstOf(of: LinkedNote): LinkedNote {
  if (of.note.session === undefined) return of;
  const { notes, planned } = of.series;
  return (
    notes.find((note) => isSameMeeting(note, of)) ?? planned.find((note) => isSameMeeting(note, of)) ?? of
  );
}

/** The key of the meeting of a note: notes of one meeting have the same. A note that is of no meeting has its own. */
export function meetingKey(of: LinkedNote): string {
  if (!isMeeting(of)) return of.id;
  const { note, series } = of;
  return note.session === undefined ? `${note.date} ${series.id}` : `${series.id} ${note.session}`;
}

/** Returns the first meeting that begins after a day, represented by its first note. */
function firstAfter(notes: readonly LinkedNote[], day: Day): LinkedNote | undefined {
  let index = indexAfter(notes, day);
  for (; index < notes.length; index += 1) {
    const note = notes[index];
    if (note && isMeeting(note) && firstOf(note).note.date > day) return note;
  }
  return undefined;
}

/**
 * Returns the date of the first meeting after a day, as known on `today`. The date of a meeting that is not held by
 * then is an estimate: the date of its note, or the expected date of the series. For a series without meetings, the
 * estimate starts from `begins`.
 */
export function dueAtMeeting(series: Meets, day: Day, today: Day, begins: Day = day): Due {
  const written = 'next-meeting';
  if (isCollection(series)) return { written, estimated: false };
  const { entry, notes } = series;
  const planned = plannedFrom(series.planned, today);
  const next = firstAfter(notes, day) ?? firstAfter(planned, day);
  if (next) {
    const estimated = next.note.date > today || next.note.plan !== undefined;
    const assumed = next.note.assumed && { assumed: [next.note.date] };
    return { written, day: next.note.date, estimated, noteId: next.id, ...assumed };
  }
  for (const expected of expectedDays({ entry, notes, planned }, begins)) {
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
