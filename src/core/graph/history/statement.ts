import type { Day } from '../../model/day/day.ts';
import type { Due } from '../../model/day/due.ts';
import type { LinkedNote } from '../../model/linked-note.ts';
import type { Owner } from '../../model/owner.ts';
import type { Blocker, Replacement } from '../../model/record.ts';
import type { RoundDays } from './rounds.ts';

/** One note's report on a record: in its opening, or in a follow-up. */
export interface Statement<S extends string> {
  readonly note: LinkedNote;
  readonly status?: S;
  /** Closing date, if the note gives another than its own. */
  readonly closed?: Day;
  readonly said?: string;
  readonly reason?: string;
  readonly due?: Due;
  readonly owners?: readonly Owner[];
  readonly blockedBy?: readonly Blocker[];
  /** Actions that supersede the record by this report, if any. */
  readonly replacedBy?: readonly Replacement[];
  /** The team whose part this reports. */
  readonly teamId?: string;
}

/** Statement of a record's opening. */
export type Opening<S extends string> = Statement<S> & {
  readonly status: S;
  /** Start date. Until then the action is deferred. */
  readonly start?: Day;
  /** Due dates of the rounds, for a recurring action. */
  readonly rounds?: RoundDays;
};
