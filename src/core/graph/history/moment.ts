import { byCodeUnit, byNumbers } from '../../model/compare.ts';
import type { Day } from '../../model/day/day.ts';
import type { LinkedNote } from '../../model/linked-note.ts';

/** Date of a step in a record's history. `turn` orders statements and meetings of one day. */
export interface Moment {
  readonly day: Day;
  readonly turn: string;
}

/** Returns the moment of a note's statement. A closing with a date of its own comes before the meetings of that day. */
export function momentOf({ id, note: { date } }: LinkedNote, closed?: Day): Moment {
  return closed === undefined || closed === date ? { day: date, turn: id } : { day: closed, turn: '' };
}

/**
 * Returns follow-ups in order, oldest first. A closing that is reported late does not turn earlier reports into
 * reopenings: none comes before an earlier note's report.
 */
export function inTurn<T extends Moment & { readonly note: LinkedNote }>(said: readonly T[]): T[] {
  let earlier: LinkedNote | undefined;
  let latest: LinkedNote | undefined;
  return said.map((one) => {
    if (one.note !== latest) {
      earlier = latest;
      latest = one.note;
    }
    return !earlier || isBefore(earlier, one) ? one : { ...one, ...momentOf(earlier) };
  });
}

/** Returns a function that moves nothing before the opening date of a record. */
export function notBefore(opened: Day): <T extends Moment>(one: T) => T {
  return (one) => (one.day < opened ? { ...one, day: opened } : one);
}

/** Compares by day. Statements of one note keep their order. */
export function byTime(a: Moment, b: Moment): number {
  return byCodeUnit(a.day, b.day) || byNumbers(a.turn, b.turn);
}

/** Whether a meeting was held before a moment. */
export function isBefore(meeting: LinkedNote | undefined, moment: Moment): boolean {
  if (!meeting) return false;
  return (byCodeUnit(meeting.note.date, moment.day) || byNumbers(meeting.id, moment.turn)) < 0;
}

/** Returns the first meeting that is not before a moment, by binary search. */
export function indexBefore(meetings: readonly LinkedNote[], moment: Moment, from: number): number {
  let low = from;
  let high = meetings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(meetings[middle], moment)) low = middle + 1;
    else high = middle;
  }
  return low;
}
