import type { Day } from '../../model/day/day.ts';
import type { Due } from '../../model/day/due.ts';
import type { LinkedNote } from '../../model/linked-note.ts';
import type { Owner } from '../../model/owner.ts';
import type { Blocker, Replacement } from '../../model/record.ts';
import type { RoundDays } from './rounds.ts';

/** What one note says of a record: at its opening, or in a follow-up. */
export interface Statement<S extends string> {
  readonly note: LinkedNote;
  readonly status?: S;
  /** The day on which it was closed, where the note says another day than its own. */
  readonly closed?: Day;
  readonly said?: string;
  readonly reason?: string;
  readonly due?: Due;
  readonly owners?: readonly Owner[];
  readonly blockedBy?: readonly Blocker[];
  /** Where it says that other actions took its place: those. */
  readonly replacedBy?: readonly Replacement[];
  /** The one team this is said of. */
  readonly teamId?: string;
}

/** What the note that opens a record says of it. */
export type Opening<S extends string> = Statement<S> & {
  readonly status: S;
  /** From when on it is asked for. */
  readonly start?: Day;
  /** When its rounds are due, where it recurs. */
  readonly rounds?: RoundDays;
};
