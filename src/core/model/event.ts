import type { Day } from './day/day.ts';
import type { Due } from './day/due.ts';
import type { LinkedNote } from './linked-note.ts';
import type { Owner } from './owner.ts';
import type { Blocker, Replacement } from './record.ts';

/**
 * What happened to a record at a meeting. `carried-over`: spoken of while still open; `not-mentioned`: its series
 * met while it was open and said nothing. Decisions, questions and debt use the words of their own statuses.
 */
export type EventKind =
  | 'opened'
  | 'carried-over'
  | 'not-mentioned'
  | 'in-progress'
  | 'blocked'
  | 'reopened'
  | 'done'
  | 'dropped'
  | 'proposed'
  | 'accepted'
  | 'rejected'
  | 'superseded'
  | 'answered'
  | 'parked';

/** One step of a record's history. Steps are ordered by day, then by note. */
export interface RecordEvent {
  readonly kind: EventKind;
  readonly day: Day;
  /** The note that says so; for `not-mentioned` the one that does not. */
  readonly note: LinkedNote;
  /** The record's status once this step was taken. */
  readonly status: string;
  /** What the note said, in its own words. */
  readonly said?: string;
  readonly reason?: string;
  /** Present where this step changed the due day, the owners, or what it waits for. */
  readonly due?: Due;
  readonly owners?: readonly Owner[];
  readonly blockedBy?: readonly Blocker[];
  /** For an action that is superseded with this step: what took its place. */
  readonly replacedBy?: readonly Replacement[];
  /** For an action of `everyone`: the one team this was said of. */
  readonly teamId?: string;
}
