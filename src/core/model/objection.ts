import type { Day } from './day/day.ts';
import type { DecisionEntry } from './entry.ts';
import type { LinkedNote } from './linked-note.ts';
import type { Person } from './owner.ts';

/** Whether a decision is made by lazy consensus with a last day for objections. It is accepted if nobody objects. */
export function isLazyConsensus(entry: Pick<DecisionEntry, 'method' | 'objectionsBy'>): boolean {
  return entry.method === 'lazy-consensus' && entry.objectionsBy !== undefined;
}

/** An objection to a decision, with the note that reports it, and its withdrawal. */
export interface Objection {
  readonly by: Person;
  readonly day: Day;
  readonly note: LinkedNote;
  /** Whether the decision was in force before it, and stays so: it holds nothing. */
  readonly late?: true;
  /** Its words. */
  readonly said?: string;
  readonly withdrawn?: { readonly day: Day; readonly note: LinkedNote };
}

/** How a decision was accepted without a note that says so: nobody objected, or each objection was withdrawn. */
export type Unopposed = 'no-objection' | 'withdrawn';
