import type { Day } from '../../model/day/day.ts';
import type { Action } from '../../model/record.ts';
import type { Ref } from '../../model/ref.ts';
import type { Recurrence } from '../../model/status.ts';
import { noteRef } from './ref.ts';

/** One round of an action that recurs, as its page lists it. */
export interface RoundLine {
  /** Its day; absent where nobody knows when the next meeting is. */
  readonly due?: Day;
  readonly estimated: boolean;
  readonly state: 'done' | 'missed' | 'running';
  /** Where it was done: on which day, and the note that says so. */
  readonly done?: { readonly day: Day; readonly note: Ref };
}

/** How the rounds of an action went: of those that are over or done, how many were done. */
export interface RoundTally {
  readonly every: Recurrence;
  readonly done: number;
  readonly of: number;
}

/** The rounds of an action, the one that runs first; none for one that does not recur. */
export function roundLines({ rounds }: Pick<Action, 'rounds'>): readonly RoundLine[] {
  return rounds.toReversed().map(({ due, done, missed }) => ({
    due: due.day,
    estimated: due.estimated,
    state: done ? 'done' : missed ? 'missed' : 'running',
    done: done && { day: done.day, note: noteRef(done.note) },
  }));
}

/** The tally of an action that recurs; absent for any other. */
export function roundTally({ entry, rounds }: Pick<Action, 'entry' | 'rounds'>): RoundTally | undefined {
  if (!entry.every) return undefined;
  return {
    every: entry.every,
    done: rounds.filter(({ done }) => done).length,
    of: rounds.filter(({ done, missed }) => done || missed).length,
  };
}
