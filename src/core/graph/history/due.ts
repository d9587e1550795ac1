import { addDays, addMonths, type Day } from '../../model/day/day.ts';
import type { Due } from '../../model/day/due.ts';
import type { DueEntry } from '../../model/entry.ts';
import type { LinkedNote } from '../../model/linked-note.ts';
import type { Cadence } from '../../model/status.ts';

/**
 * Resolves a due date. `next-meeting` is the date of the next note in the series of that note. Until that meeting is held,
 * it is an estimate: the date of a planned note, or the date that the cadence suggests. `end-of-quarter` is that of the
 * note's own quarter.
 */
export function dueOf(written: DueEntry, note: LinkedNote): Due {
  if (written === 'end-of-quarter') return { written, day: note.quarter.ends, estimated: false };
  if (written !== 'next-meeting') return { written: 'day', day: written, estimated: false };
  const next = nextMeeting(note);
  if (next) return { written, day: next.note.date, estimated: next.note.plan !== undefined, noteId: next.id };
  const day = nextByCadence(note.note.date, note.series.entry.cadence);
  return day === undefined ? { written, estimated: false } : { written, day, estimated: true };
}

/** A second note of the same day, such as the retro after a review, is not the next meeting. */
function nextMeeting(note: LinkedNote): LinkedNote | undefined {
  let next = note.next;
  while (next && next.note.date === note.note.date) next = next.next;
  return next;
}

/** Returns the date of the next meeting by cadence, or `undefined` for a series without a fixed rhythm. */
export function nextByCadence(day: Day, cadence: Cadence): Day | undefined {
  switch (cadence) {
    case 'weekly':
      return addDays(day, 7);
    case 'biweekly':
      return addDays(day, 14);
    case 'monthly':
      return addMonths(day, 1);
    case 'quarterly':
      return addMonths(day, 3);
    case 'irregular':
      return undefined;
  }
}
