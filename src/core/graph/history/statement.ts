import type { Day } from '../../model/day/day.ts';
import type { RecordEvent } from '../../model/event.ts';
import type { PartOwner } from '../../model/owner.ts';
import type { Moment } from './moment.ts';
import type { RoundDays } from './rounds.ts';

/**
 * One note's report on a record: a step of its history whose kind is still to be decided. Due date, owners and blockers
 * are present wherever they are reported, whether or not they change.
 */
export interface Statement<S extends string>
  extends Omit<
      RecordEvent,
      'kind' | 'status' | 'part' | 'takenUp' | 'endsRound' | 'skipsRound' | 'roundDone'
    >,
    Moment {
  readonly status?: S;
  /** The owner of the reported part. Absent if the note reports the whole. */
  readonly part?: PartOwner;
  /** Whether the step that supersedes an action is that of a follow-up, which is a mention of an action that is closed. */
  readonly isSaid?: true;
  /** The start date that it gives. */
  readonly start?: Day;
  /** Whether it skips a round of a recurring action. */
  readonly skips?: true;
}

/** Statement of a record's opening, on the date of the note. */
export interface Opening<S extends string> extends Omit<Statement<S>, keyof Moment> {
  readonly status: S;
  /** Closing date, if the opening also closes the record on another date than that of the note. */
  readonly closed?: Day;
  /** Start date. Until then the action is deferred. */
  readonly start?: Day;
  /** Due dates of the rounds, for a recurring action. */
  readonly rounds?: RoundDays;
}

/** The reports on a record, with the statuses that follow from them, and the steps that no follow-up reports. */
export interface Derived<S extends string> {
  readonly reports: readonly Statement<S>[];
  readonly steps: readonly Statement<S>[];
}
