import { byCodeUnit, byNumbers } from '../../model/compare.ts';
import type { Day } from '../../model/day/day.ts';
import type { LinkedNote, Series } from '../../model/linked-note.ts';
import { turnOf } from '../registry/note-order.ts';

/** The place of a statement in the history of a record. `turn` orders the statements and meetings of one day. */
export interface Moment {
  /** The day on which the step happened. */
  readonly day: Day;
  /** The day from which it counts. */
  readonly from: Day;
  readonly turn: string;
}

/**
 * Returns the moment of a statement of a note on a record of a series. A closing that is reported late counts from its
 * report. At the meetings before the report the record was open, and no later report changes this. Notes of one day in
 * different series have no order, so what other series report comes before the meeting of that day.
 */
export function momentOf(
  note: LinkedNote,
  closed: Day = note.note.date,
  series: Series = note.series,
): Moment {
  const { date } = note.note;
  const isAhead = closed > date;
  const turn = isAhead || note.series !== series ? '' : turnOf(note);
  return { day: closed, from: isAhead ? closed : date, turn };
}

/**
 * Returns a function that moves what a note before the opening date of a record reports to that date. A closing that a
 * later note reports, or the opening note itself, keeps its day: work may be done before a note records it.
 */
export function notBefore(opened: Day): <T extends Moment>(one: T) => T {
  return (one) => (one.from < opened ? { ...one, day: opened, from: opened } : one);
}

/** Compares moments by the day from which they count. Statements of one note keep their order. */
export function byTime(a: Moment, b: Moment): number {
  return byCodeUnit(a.from, b.from) || byNumbers(a.turn, b.turn);
}

/** Compares moments of a recurring action. The rounds that one note reports are in the order of their days. */
export function byTimeAndDay(a: Moment, b: Moment): number {
  return byTime(a, b) || byCodeUnit(a.day, b.day);
}

/** Whether a meeting was held before a moment. */
export function isBefore(meeting: LinkedNote | undefined, moment: Moment): boolean {
  return meeting !== undefined && byTime(momentOf(meeting), moment) < 0;
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
