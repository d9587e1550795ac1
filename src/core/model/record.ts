import type { Goal, Serves } from './aim.ts';
import type { Day } from './day/day.ts';
import type { Due } from './day/due.ts';
import type { ActionEntry, DebtEntry, DecisionEntry, QuestionEntry, RecordKind } from './entry.ts';
import type { RecordEvent } from './event.ts';
import type { LinkedNote, Series } from './linked-note.ts';
import type { Owner, Person, Team } from './owner.ts';
import type { ProposalEntry } from './review.ts';
import type { ActionStatus, DebtStatus, DecisionStatus, QuestionStatus } from './status.ts';

/** What all kinds of record share. `R` is the entry, `S` the words of its status. */
interface RecordBase<K extends RecordKind, E, S extends string> {
  readonly kind: K;
  /** `series/id`, the full id. */
  readonly id: string;
  readonly shortId: string;
  readonly series: Series;
  /** The note that opened it, or (with `earlier`) the first that follows up what is older than the archive. */
  readonly note: LinkedNote;
  /** Position in the list of that note, for its line; in `followUps` where `earlier`. */
  readonly index: number;
  readonly earlier: boolean;
  readonly entry: E;
  readonly text: string;
  readonly status: S;
  readonly owners: readonly Owner[];
  readonly serves: Serves;
  readonly opened: Day;
  /** The day it was done, dropped, answered, rejected or superseded; absent while it stands open. */
  readonly closed?: Day;
  readonly events: readonly RecordEvent[];
  /** Notes whose text names it, oldest first. */
  readonly mentionedBy: readonly LinkedNote[];
  readonly trackers: readonly TrackerId[];
}

/**
 * A commitment, with its history folded up to the archive's day. `superseded` is derived, never written: from the day
 * on which other actions took its place it is closed, and counts neither as open nor as done or dropped, since the
 * work is counted where it goes on. What a later note calls done or dropped is told in its thread and leaves it
 * superseded; only a note that says that it is open, in progress or blocked takes it back.
 *
 * One that recurs (`every`) is one record for all of its rounds, which follow each other from the day it was opened, or
 * from its `start`: each ends with a meeting of the series, every seventh day, or with a quarter. A follow-up that says
 * `done` ends the round into which its day falls, never the action: that is put off until the next round begins, and
 * open again then. It is due on the day of the first round since that is not done; `dropped` ends it for good.
 */
export interface Action extends RecordBase<'action', ActionEntry, ActionStatus | 'superseded'> {
  readonly due?: Due;
  /** It is put off until this day, as long as it is merely open: no meeting before is expected to speak of it. */
  readonly start?: Day;
  /** For one that recurs, its rounds up to the one that runs today, oldest first. */
  readonly rounds: readonly Round[];
  /** For one of everyone, the part of each team. */
  readonly parts: readonly TeamPart[];
  readonly reason?: string;
  /** What it was last said to wait for. It waits no longer once a note says `[]`, or finds it in another state. */
  readonly blockedBy: readonly Blocker[];
  /** Actions that wait for this one. */
  readonly blocks: readonly Action[];
  /** Later meetings of its series that found it open and left it open. */
  readonly carriedOver: number;
  readonly implements?: Decision;
  readonly supersedes: readonly Action[];
  readonly duplicateOf?: Action;
  readonly splitInto: readonly Action[];
  /** What was said up to today to take its place, oldest first, whether or not it was over by then. */
  readonly replacedBy: readonly Replacement[];
  /** What it took the place of: the same from the other side. */
  readonly replaces: readonly Replacement[];
  /** Full goals: those it names and those of its objectives in the quarters it lived through. */
  readonly goals: readonly Goal[];
}

/** One round of an action that recurs. `done` names the day on which it was; without it the round was missed or runs. */
export interface Round {
  readonly due: Due;
  readonly done?: { readonly day: Day; readonly note: LinkedNote };
  /** True for a round whose day has passed without the action being done. */
  readonly missed: boolean;
}

/** What one team has to do in an action of everyone, with the last word on it; without a status nothing was said. */
export interface TeamPart {
  readonly team: Team;
  readonly status?: ActionStatus | 'superseded';
  readonly event?: RecordEvent;
}

/**
 * An action that took the place of another, or from the other side the one whose place was taken: one of the parts it
 * was `split` into, the one it is a `duplicate` of, or one that says itself that it `superseded` it. It holds from the
 * day on which both were open, as `note` of that day says.
 */
export interface Replacement {
  readonly how: 'split' | 'duplicate' | 'superseded';
  readonly action: Action;
  readonly day: Day;
  readonly note: LinkedNote;
}

/** A decision. `superseded` is derived from a newer accepted decision, never written. */
export interface Decision extends RecordBase<'decision', DecisionEntry, DecisionStatus | 'superseded'> {
  readonly supersedes: readonly Decision[];
  readonly supersededBy?: Decision;
  /** Actions that carry it out. */
  readonly implementedBy: readonly Action[];
}

export interface Question extends RecordBase<'question', QuestionEntry, QuestionStatus> {
  /** Later meetings of its series that found it open and left it open. */
  readonly carriedOver: number;
  /** Actions that wait for the answer. */
  readonly blocks: readonly Action[];
}

export type Debt = RecordBase<'debt', DebtEntry, DebtStatus>;

/** Any of the kinds that are opened once and followed up later. */
export type FollowedRecord = Action | Decision | Question | Debt;

/** An idea in a note, with the record that came of it. */
export interface Proposal {
  readonly kind: 'proposal';
  readonly id: string;
  readonly entry: ProposalEntry;
  readonly note: LinkedNote;
  readonly adoptedAs?: Action | Decision;
}

/** What something waits for. */
export type Blocker =
  | { readonly kind: 'action'; readonly action: Action }
  | { readonly kind: 'question'; readonly question: Question }
  | { readonly kind: 'team'; readonly team: Team }
  | { readonly kind: 'person'; readonly person: Person }
  | { readonly kind: 'tracker'; readonly tracker: TrackerId }
  | { readonly kind: 'unknown'; readonly text: string };

/** An id in an outside tracker, with its address where a tracker of `site.yaml` takes it. */
export interface TrackerId {
  readonly id: string;
  readonly url?: string;
}
