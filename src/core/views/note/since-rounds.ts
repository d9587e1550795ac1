import type { Day } from '../../model/day/day.ts';
import type { LinkedNote } from '../../model/linked-note.ts';
import type { FollowedRecord } from '../../model/record.ts';
import type { Ref } from '../../model/ref.ts';
import { noteRef } from '../lines/ref.ts';
import type { RecordThen } from './then.ts';

/** A round that was done after a note: its due date, and its end. */
interface RoundDone {
  readonly due: Day;
  readonly day: Day;
  readonly note: Ref;
}

/** Rounds that were missed after a note: the due date of the first, and their number. */
interface MissedRounds {
  readonly day: Day;
  readonly rounds: number;
}

/** The round that a note left current, if a later note, or a later day, reports it as done. */
export function roundDone(
  record: FollowedRecord,
  was: RecordThen,
  { note }: LinkedNote,
): RoundDone | undefined {
  if (record.kind !== 'action' || was.due?.day === undefined) return undefined;
  const { done } = record.rounds.find(({ due }) => due.day === was.due?.day) ?? {};
  if (!done || (done.day <= note.date && done.note.note.date <= note.date)) return undefined;
  return { due: was.due.day, day: done.day, note: noteRef(done.note) };
}

/**
 * The rounds of a recurring action that were missed after the date of a note: the next round, or the closing, came
 * after that date.
 */
export function missedAfter(record: FollowedRecord, { note }: LinkedNote): MissedRounds | undefined {
  if (record.kind !== 'action') return undefined;
  const days = record.rounds.flatMap(({ due, missed }, position, rounds) => {
    const missedOn = rounds[position + 1]?.due.day ?? record.closed;
    return missed && due.day !== undefined && missedOn !== undefined && missedOn > note.date ? [due.day] : [];
  });
  const [day] = days;
  return day === undefined ? undefined : { day, rounds: days.length };
}
