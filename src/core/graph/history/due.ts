import type { Quarter } from '../../model/aim.ts';
import { type Day, isDay } from '../../model/day/day.ts';
import type { Due } from '../../model/day/due.ts';
import { relativeDay } from '../../model/day/relative-day.ts';
import type { DueEntry } from '../../model/entry.ts';
import type { LinkedNote } from '../../model/linked-note.ts';
import { dueAtMeeting } from './meetings.ts';

/** The end of a planning period as a due date. */
export function dueAtEnd({ ends, word }: Pick<Quarter, 'ends' | 'word'>): Due {
  return { written: 'end-of-quarter', day: ends, estimated: false, ...(word && { period: word }) };
}

/**
 * Resolves a due date. `next-meeting` is the next meeting of the series of the note that gives it, also for a record of
 * another series. Until it is held, it is an
 * estimate. `end-of-quarter` is that of the note's own quarter. A relative day is counted from the date of the note.
 */
export function dueOf(written: DueEntry, note: LinkedNote, today: Day): Due {
  if (written === 'end-of-quarter') return dueAtEnd(note.quarter);
  if (written === 'next-meeting') return dueAtMeeting(note.series, note.note.date, today);
  const day = isDay(written) ? undefined : relativeDay(written, note.note.date);
  const due = { written: 'day' as const, day: day ?? written, estimated: false };
  if (day === undefined) return due;
  return { ...due, as: written, ...(note.note.assumed && { assumed: [day] }) };
}
