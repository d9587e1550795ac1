import type { Day } from '../../model/day/day.ts';
import type { Due } from '../../model/day/due.ts';
import type { Action, Round } from '../../model/record.ts';
import type { Ref } from '../../model/ref.ts';
import type { Recurrence } from '../../model/status.ts';
import { noteRef } from './ref.ts';

/** One round of a recurring action. */
export interface RoundLine {
  /** Its due date. Absent if the next meeting is not known. */
  readonly due?: Day;
  readonly estimated: boolean;
  /** `overdue`: the current round, whose due date has passed. `running`: its due date is ahead. */
  readonly state: 'done' | 'skipped' | 'missed' | 'overdue' | 'running';
  /** The day on which it was done or skipped, and the note that reports it. */
  readonly done?: { readonly day: Day; readonly note: Ref };
}

/**
 * The tally of rounds: how many are done, and how many are done or missed. The current one is neither, and skipped ones
 * are apart.
 */
export interface RoundTally {
  readonly every: Recurrence;
  /** The word of the group for a period, if it recurs with each and the word is not “quarter”. */
  readonly period?: string;
  readonly done: number;
  readonly of: number;
  /** Absent for none. */
  readonly skipped?: number;
}

/** Returns the rounds of an action as of `today`, the current one first. None if it does not recur. */
export function roundLines({ rounds }: Pick<Action, 'rounds'>, today: Day): readonly RoundLine[] {
  return rounds.toReversed().map(({ due, done, skipped, missed }) => ({
    due: due.day,
    estimated: due.estimated,
    state: done
      ? 'done'
      : skipped
        ? 'skipped'
        : missed
          ? 'missed'
          : isPast(due, today)
            ? 'overdue'
            : 'running',
    done: endOf(done ?? skipped),
  }));
}

function endOf(end: Round['done']): RoundLine['done'] {
  return end && { day: end.day, note: noteRef(end.note) };
}

/** Returns the tally of a recurring action. */
export function roundTally({
  entry,
  rounds,
  note,
}: Pick<Action, 'entry' | 'rounds' | 'note'>): RoundTally | undefined {
  if (!entry.every) return undefined;
  const skipped = rounds.filter((round) => round.skipped).length;
  return {
    every: entry.every,
    ...(entry.every === 'quarter' && note.quarter.word && { period: note.quarter.word }),
    done: rounds.filter(({ done }) => done).length,
    of: rounds.filter(({ done, missed }) => done || missed).length,
    ...(skipped > 0 && { skipped }),
  };
}

function isPast({ day, estimated }: Due, today: Day): boolean {
  return day !== undefined && !estimated && day < today;
}
