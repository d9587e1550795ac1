import type { Serves } from './aim.ts';
import type { Day } from './day/day.ts';
import type { Due } from './day/due.ts';
import type { LinkedNote } from './linked-note.ts';
import type { Unopposed } from './objection.ts';
import type { Owner, PartOwner, Person } from './owner.ts';
import type { Action, Blocker, Decision, Supersession } from './record.ts';

/**
 * Kind of a step in a record's history. `carried-over`: mentioned and left open by a later meeting of its series.
 * `still-open`: mentioned while open by any other note, such as one of another series. `not-mentioned`: not mentioned by
 * a meeting of its series while open. `mentioned`: a report on a record that is closed or decided, without a status or
 * with the same one, or on a round that is done already. `restored`: a decision that was in force and is so again,
 * because no newer one that supersedes it is accepted any more. `taken-up`: a question that was parked is open again,
 * while one that was answered is `reopened`. `skipped`: one round of a recurring action is, which stays open. Decisions, questions and debt use their own statuses.
 */
export type EventKind =
  | 'opened'
  | 'carried-over'
  | 'still-open'
  | 'not-mentioned'
  | 'mentioned'
  | 'in-progress'
  | 'blocked'
  | 'reopened'
  | 'taken-up'
  | 'done'
  | 'skipped'
  | 'dropped'
  | 'proposed'
  | 'accepted'
  | 'rejected'
  | 'superseded'
  | 'restored'
  | 'answered'
  | 'parked';

/**
 * One step in the history of a record. Steps are in the order of their reports. `day` is the day of the step. It is
 * earlier than the date of the note if the step is reported late, and later if the step is a closing reported ahead.
 */
export interface RecordEvent {
  readonly kind: EventKind;
  readonly day: Day;
  /** The note that reports the step. For `not-mentioned`: the note that does not. */
  readonly note: LinkedNote;
  /** Status of the record after this step. */
  readonly status: string;
  /** Text of the report, as in the note. */
  readonly said?: string;
  readonly reason?: string;
  /**
   * Present if this step changes the due date, the owners or the blockers. A step that leaves an action closed does not
   * change its due date: what it gives counts from a reopening on.
   */
  readonly due?: Due;
  readonly owners?: readonly Owner[];
  readonly blockedBy?: readonly Blocker[];
  /** Present if this step ends the wait of a deferred action: its start date, or that of its next round, until then. */
  readonly takenUp?: Day;
  /** What the record serves from this step on. Present in its opening, and if this step changes it. */
  readonly serves?: Serves;
  /** For an action that this step supersedes: the actions that supersede it. */
  readonly supersededBy?: readonly Supersession[];
  /** For a decision that this step supersedes: the newer one. */
  readonly successor?: Decision;
  /** What only some kinds of record have. */
  readonly facts?: StepFacts;
  /** Present if this step reports one part, and not the whole. */
  readonly part?: ReportedPart;
  /** Present if this step ends a round of a recurring action, which stays open. */
  readonly endsRound?: true;
  /** Present if the round that it ends was skipped, and is not done: no part of it was done. */
  readonly skipsRound?: true;
  /** Present if this step reports a round as done that was done already: the day on which it was. */
  readonly roundDone?: Day;
  /** Present if the note reports that the record is closed on a later day. That closing is a step of its own. */
  readonly ahead?: { readonly status: string; readonly day: Day };
}

/** What a step reports beside the status. The first keys are those of decisions. */
export interface StepFacts {
  readonly objection?: { readonly by: Person; readonly said?: string };
  /** The person who withdrew an objection. */
  readonly withdrawn?: Person;
  /** Present if no note accepted the decision: its lazy consensus did, on this day. */
  readonly unopposed?: Unopposed;
  /** Whether the decision was reviewed and remains in force, and the date of its next review. */
  readonly reviewed?: boolean;
  readonly reviewBy?: Day;
  /** The start date that a report gives an action. A recurring one keeps its rounds. */
  readonly start?: Day;
  /** The record that answers a question. */
  readonly answeredBy?: Action | Decision;
}

/** The part of a record that a step reports. */
export interface ReportedPart {
  /** A team of `everyone`, or one of several owners. */
  readonly owner: PartOwner;
  /** The new owners, if the step gives the part to others. */
  readonly to?: readonly Owner[];
  /** The status of the part if it had ended before it was given to others. They have parts of their own, and it stays. */
  readonly over?: string;
  /** The owners with an open part after the step. None if it ends the record or a round. */
  readonly left: readonly Owner[];
  /** The due date of the round that it is a part of, for a recurring action. */
  readonly round?: Due;
  /** Present if no other part was open, so that the step ends the record. Its status says how. */
  readonly ends?: true;
  /** Present if the step reopens the record, which was closed. */
  readonly reopens?: true;
}
