import type { Day } from '../../model/day/day.ts';
import type { LinkedNote } from '../../model/linked-note.ts';
import { isLate } from '../lines/due.ts';

/** How many of a note's commitments ended, and how the rest stand; each is counted once, late before the others. */
export interface Became {
  readonly opened: number;
  readonly done: number;
  readonly dropped: number;
  /** Others took their place: what became of those is counted where they stand. */
  readonly superseded: number;
  readonly late: number;
  readonly blocked: number;
  readonly inProgress: number;
  readonly open: number;
  readonly today: Day;
}

/** What became of the actions that a note opened; absent where it opened none. */
export function becameOf(note: LinkedNote, today: Day): Became | undefined {
  const actions = note.actions.filter((action) => !action.earlier);
  if (actions.length === 0) return undefined;
  const tally = {
    opened: actions.length,
    done: 0,
    dropped: 0,
    superseded: 0,
    late: 0,
    blocked: 0,
    inProgress: 0,
    open: 0,
  };
  for (const action of actions) {
    if (isLate(action, today)) tally.late += 1;
    else if (action.status === 'in-progress') tally.inProgress += 1;
    else tally[action.status] += 1;
  }
  return { ...tally, today };
}
