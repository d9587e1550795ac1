import type { Day } from '../../model/day/day.ts';
import type { LinkedNote } from '../../model/linked-note.ts';
import type { FollowedRecord, Round } from '../../model/record.ts';
import type { Ref } from '../../model/ref.ts';
import { noteRef } from '../lines/ref.ts';
import { reportedOn } from '../lines/reported.ts';
import { isReportedAfter, type RecordThen } from './then.ts';

/** A round that was done or skipped after a note: its due date, and its end. */
interface RoundDone {
  readonly due: Day;
  readonly day: Day;
  /** The date of the note that reported it, if that is another day. */
  readonly reported?: Day;
  readonly note: Ref;
  readonly skipped?: true;
}

/** Further rounds that were done, or skipped, after a note: the last of them, and their number. */
interface LaterRoundsDone extends RoundDone {
  readonly rounds: number;
}

/** Rounds that were missed after a note: the due date of the first, and their number. */
interface MissedRounds {
  readonly day: Day;
  readonly rounds: number;
}

/** The round that a note left current, if a later note, or a later day, reports it as done or skipped. */
export function roundDone(record: FollowedRecord, was: RecordThen, note: LinkedNote): RoundDone | undefined {
  if (record.kind !== 'action' || was.due?.day === undefined) return undefined;
  const round = record.rounds.find(({ due }) => due.day === was.due?.day);
  const end = round?.done ?? round?.skipped;
  if (!end || !isEndAfter(end, record, note)) return undefined;
  return { due: was.due.day, ...doneBy(end, record), ...(round?.skipped && { skipped: true }) };
}

/** Returns the other rounds that were reported as done after a note: the last of them, and their number. */
export function laterRoundsDone(
  record: FollowedRecord,
  was: RecordThen,
  note: LinkedNote,
): LaterRoundsDone | undefined {
  return laterRounds(record, was, note, ({ done }) => done);
}

/** Returns the other rounds that were reported as skipped after a note: the last of them, and their number. */
export function laterRoundsSkipped(
  record: FollowedRecord,
  was: RecordThen,
  note: LinkedNote,
): LaterRoundsDone | undefined {
  return laterRounds(record, was, note, ({ skipped }) => skipped);
}

function laterRounds(
  record: FollowedRecord,
  was: RecordThen,
  note: LinkedNote,
  endOf: (round: Round) => Round['done'],
): LaterRoundsDone | undefined {
  if (record.kind !== 'action') return undefined;
  const others = record.rounds.flatMap((round) => {
    const end = endOf(round);
    const { day } = round.due;
    return day !== undefined && day !== was.due?.day && end && isEndAfter(end, record, note)
      ? [{ due: day, ...end }]
      : [];
  });
  const last = others.at(-1);
  return last && { due: last.due, ...doneBy(last, record), rounds: others.length };
}

function doneBy(done: NonNullable<Round['done']>, { note }: FollowedRecord): Omit<RoundDone, 'due'> {
  return { day: done.day, reported: reportedOn(done, note), note: noteRef(done.note) };
}

/** Whether a round ended after the day of a note, or was reported as ended after the note. */
function isEndAfter(end: NonNullable<Round['done']>, record: FollowedRecord, note: LinkedNote): boolean {
  return end.day > note.note.date || isReportedAfter(record, end.note, note);
}

/** The rounds of a recurring action that were missed after the date of a note. */
export function missedAfter(record: FollowedRecord, { note }: LinkedNote): MissedRounds | undefined {
  if (record.kind !== 'action') return undefined;
  const days = record.rounds.flatMap(({ due, missed }) =>
    missed !== undefined && missed > note.date ? (due.day ?? missed) : [],
  );
  const [day] = days;
  return day === undefined ? undefined : { day, rounds: days.length };
}
