import { byCodeUnit } from '../../model/compare.ts';
import type { Day } from '../../model/day/day.ts';
import type { LinkedNote } from '../../model/linked-note.ts';
import type { Statement } from './statement.ts';

/** A statement on the date it is about. `turn` orders statements and meetings of one day. */
export interface Move<S extends string> {
  readonly statement: Statement<S>;
  readonly day: Day;
  readonly turn: string;
}

/** Returns the move of a statement. A closing with a date of its own comes before the meetings of that day. */
export function moveOf<S extends string>(statement: Statement<S>): Move<S> {
  const { note, closed } = statement;
  const { date } = note.note;
  return closed === undefined || closed === date
    ? { statement, day: date, turn: note.id }
    : { statement, day: closed, turn: '' };
}

/**
 * Returns the moves of follow-ups, oldest first. A closing that is reported late does not turn earlier reports into
 * reopenings: a move never comes before an earlier note's report.
 */
export function movesOf<S extends string>(followUps: readonly Statement<S>[]): Move<S>[] {
  let earlier: LinkedNote | undefined;
  let latest: LinkedNote | undefined;
  return followUps.map((statement) => {
    if (statement.note !== latest) {
      earlier = latest;
      latest = statement.note;
    }
    const move = moveOf(statement);
    if (!earlier || isBefore(earlier, move)) return move;
    return { statement, day: earlier.note.date, turn: earlier.id };
  });
}

/** Returns a function that moves nothing before the opening date of a record. */
export function notBefore(opened: Day): <S extends string>(move: Move<S>) => Move<S> {
  return (move) => (move.day < opened ? { ...move, day: opened } : move);
}

/** Compares moves by day. Those of one note keep their order. */
export function byTime<S extends string>(a: Move<S>, b: Move<S>): number {
  return byCodeUnit(a.day, b.day) || byCodeUnit(a.turn, b.turn);
}

/** Whether a meeting was held before a move. */
export function isBefore<S extends string>(meeting: LinkedNote | undefined, move: Move<S>): boolean {
  if (!meeting) return false;
  return (byCodeUnit(meeting.note.date, move.day) || byCodeUnit(meeting.id, move.turn)) < 0;
}

/** Returns the first meeting that is not before a move, by binary search. */
export function indexBefore<S extends string>(
  meetings: readonly LinkedNote[],
  move: Move<S>,
  from: number,
): number {
  let low = from;
  let high = meetings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(meetings[middle], move)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Returns the first meeting after a note, which may be of another series. */
export function indexAfter(meetings: readonly LinkedNote[], note: LinkedNote): number {
  const at = { statement: { note }, day: note.note.date, turn: note.id };
  const index = indexBefore(meetings, at, 0);
  return meetings[index] === note ? index + 1 : index;
}
