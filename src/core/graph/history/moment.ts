import { byCodeUnit } from '../../model/compare.ts';
import type { Day } from '../../model/day/day.ts';
import type { LinkedNote } from '../../model/linked-note.ts';

/** When something happened to a record. `turn` orders statements and meetings of one day. */
export interface Moment {
  readonly day: Day;
  readonly turn: string;
}

/** When that happened which a note says. A closing on a day of its own comes before the meetings of that day. */
export function momentOf({ id, note: { date } }: LinkedNote, closed?: Day): Moment {
  return closed === undefined || closed === date ? { day: date, turn: id } : { day: closed, turn: '' };
}

/**
 * What follow-ups say, oldest first. A note that tells late of a closing does not make those between into reopenings:
 * nothing comes before what an earlier note said.
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

/** Nothing happens to a record before it is opened. */
export function notBefore(opened: Day): <T extends Moment>(one: T) => T {
  return (one) => (one.day < opened ? { ...one, day: opened } : one);
}

/** Orders by day; what one note says keeps its order. */
export function byTime(a: Moment, b: Moment): number {
  return byCodeUnit(a.day, b.day) || byCodeUnit(a.turn, b.turn);
}

/** True for a meeting that was held before. */
export function isBefore(meeting: LinkedNote | undefined, moment: Moment): boolean {
  if (!meeting) return false;
  return (byCodeUnit(meeting.note.date, moment.day) || byCodeUnit(meeting.id, moment.turn)) < 0;
}

/** The first meeting that is not before, found by halves. */
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

/** The first meeting after a note, which may be of another series. */
export function indexAfter(meetings: readonly LinkedNote[], note: LinkedNote): number {
  const index = indexBefore(meetings, momentOf(note), 0);
  return meetings[index] === note ? index + 1 : index;
}
