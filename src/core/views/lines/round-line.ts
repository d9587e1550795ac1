import type { Day } from '../../model/day/day.ts';
import type { Action } from '../../model/record.ts';
import type { Ref } from '../../model/ref.ts';
import type { Recurrence } from '../../model/status.ts';
import { noteRef } from './ref.ts';

/** One round of a recurring action. */
export interface RoundLine {
  /** Its due date. Absent if the next meeting is not known. */
  readonly due?: Day;
  readonly estimated: boolean;
  readonly state: 'done' | 'missed' | 'running';
  /** The day on which it was done, and the note that reports it. */
  readonly done?: { readonly day: Day; readonly note: Ref };
}

/** The tally of rounds: how many are over or done, and how many of them are done. */
export interface RoundTally {
  readonly every: Recurrence;
  readonly done: number;
  readonly of: number;
}

/** Returns the rounds of an action, the current one first. None if it does not recur. */
export function roundLines({ rounds }: Pick<Action, 'rounds'>): readonly RoundLine[] {
  return rounds.toReversed().map(({ due, done, missed }) => ({
    due: due.day,
    estimated: due.estimated,
    state: done ? 'done' : missed ? 'missed' : 'running',
    done: done && { day: done.day, note: noteRef(done.note) },
  }));
}

/** Returns the tally of a recurring action. */
export function roundTally({ entry, rounds }: Pick<Action, 'entry' | 'rounds'>): RoundTally | undefined {
  if (!entry.every) return undefined;
  return {
    every: entry.every,
    done: rounds.filter(({ done }) => done).length,
    of: rounds.filter(({ done, missed }) => done || missed).length,
  };
}
