import type { Goal, Serves, ServesFrom } from './aim.ts';
import type { Day } from './day/day.ts';
import type { Due } from './day/due.ts';
import type { ActionEntry, DebtEntry, DecisionEntry, QuestionEntry, RecordKind } from './entry.ts';
import type { RecordEvent } from './event.ts';
import type { LinkedNote, Series } from './linked-note.ts';
import type { Objection } from './objection.ts';
import type { Owner, PartOwner, Person, Team } from './owner.ts';
import type { ProposalEntry } from './review.ts';
import type { ActionStatus, DebtStatus, DecisionNeeds, DecisionStatus, QuestionStatus } from './status.ts';
import type { Topic } from './topic.ts';
import type { Named } from './words.ts';

/** Fields that all kinds of record share. `E` is the entry, `S` the statuses. */
interface RecordBase<K extends RecordKind, E, S extends string> extends Named {
  readonly kind: K;
  /** `series/id`, the full id. */
  readonly id: string;
  readonly shortId: string;
  readonly series: Series;
  /** The note that opened it. With `earlier`: the first note that follows up a record older than the archive. */
  readonly note: LinkedNote;
  /** Position in the list of that note, for its line. With `earlier`: position in `followUps`. */
  readonly index: number;
  readonly earlier: boolean;
  readonly entry: E;
  /** Its text, with names instead of mentions. */
  readonly text: string;
  readonly status: S;
  readonly owners: readonly Owner[];
  readonly serves: Serves;
  /** What it serves from which note on, up to today, oldest first. The first is its opening. See `servesOn`. */
  readonly served: readonly ServesFrom[];
  readonly opened: Day;
  /** Date on which it was done, dropped, answered, rejected or superseded. Missing while open. */
  readonly closed?: Day;
  readonly events: readonly RecordEvent[];
  /** Notes that mention the record in their text, oldest first. */
  readonly mentionedBy: readonly LinkedNote[];
  readonly trackers: readonly TrackerId[];
  /** The topic that it belongs to, by its opening or the last follow-up that gives one. */
  readonly topic?: Topic;
  /** The topic that its opening gives it. */
  readonly firstTopic?: Topic;
}

/**
 * An action with its history up to the archive's day. `superseded` is derived, never written: from the day on which
 * other actions supersede it, it is closed, and counts neither as open nor as done or dropped, since the work is
 * counted in its successors. A later `done` or `dropped` appears in its thread and does not change that. A later
 * `open`, `in-progress` or `blocked` reopens it. A recurring action (`every`) is one record for all its rounds. They
 * follow each other from its due date, its opening date or its `start`: each ends with a meeting of the series, every
 * seventh day, or with a quarter. A follow-up with `done` ends the current round, never the action: it is deferred until
 * the next round starts, and open again then. Its due date is that of the current round. `dropped` closes it.
 */
export interface Action extends RecordBase<'action', ActionEntry, ActionStatus | 'superseded'> {
  readonly due?: Due;
  /** Start date. Until then the action is deferred while it is merely open, and no meeting has to mention it. */
  readonly start?: Day;
  /** Rounds of a recurring action up to the current one, oldest first. */
  readonly rounds: readonly Round[];
  /** The due date of the first round that is due after a day. Its date is missing if the next meeting is not known. */
  readonly roundAfter?: (day: Day) => Due;
  /** The parts of an action of `everyone` (by team) or of several owners (by owner). */
  readonly parts: readonly TeamPart[];
  readonly reason?: string;
  /** Its latest reported blockers. None after a follow-up with `[]` or with another status. */
  readonly blockedBy: readonly Blocker[];
  /** Actions whose latest reported blockers include this one. */
  readonly blocks: readonly Action[];
  /** Actions that any report gave this one as a blocker, also if a later one gives other blockers. */
  readonly everBlocked: readonly Action[];
  /** Number of later meetings of its series that left it open. */
  readonly carriedOver: number;
  readonly implements?: Decision;
  /** Questions that it answers. */
  readonly answers: readonly Question[];
  readonly supersedes: readonly Action[];
  readonly duplicateOf?: Action;
  readonly splitInto: readonly Action[];
  /** Actions that supersede it, by notes up to today, oldest first. Also those reported after it was closed. */
  readonly supersededBy: readonly Supersession[];
  /** Actions that it supersedes: the same relation from the other side. */
  readonly supersededActions: readonly Supersession[];
  /** Returns its history as known on a day since its opening, from the notes up to that day. */
  readonly historyOn: (day: Day) => ActionHistory;
  /** Quarterly goals that a note names for it. See `goalLinks`. */
  readonly goals: readonly Goal[];
  /** Quarterly goals that it probably serves, although no note names them. In no figure, list or file of its goals. */
  readonly inferredGoals: readonly Goal[];
}

/** The fields of an action that follow from its history, as of a day. */
export type ActionHistory = Pick<
  Action,
  | 'status'
  | 'closed'
  | 'reason'
  | 'due'
  | 'start'
  | 'rounds'
  | 'roundAfter'
  | 'parts'
  | 'owners'
  | 'blockedBy'
  | 'carriedOver'
  | 'events'
>;

/**
 * One round of a recurring action. `done` is its date, which may be after the due date. Without it the round was
 * skipped or missed, or is current.
 */
export interface Round {
  readonly due: Due;
  readonly done?: { readonly day: Day; readonly note: LinkedNote };
  /** The report that skipped it: it is neither done nor missed. */
  readonly skipped?: { readonly day: Day; readonly note: LinkedNote };
  /** The day on which it was missed: the next round was due, or the action was closed. */
  readonly missed?: Day;
  /** The day from which it was over, if a note began the next round before its start. */
  readonly over?: Day;
}

/**
 * Part of one team in an action of `everyone`, or of one of several owners, with its latest report. Without a status
 * nothing was reported. `skipped`: it is over in the current round, and open again in the next one.
 */
export interface TeamPart {
  readonly owner: PartOwner;
  readonly status?: ActionStatus | 'superseded';
  readonly skipped?: true;
  readonly event?: RecordEvent;
}

/**
 * An action that supersedes another, or from the other side the one that is superseded: a part it was `split` into, the
 * action it is a `duplicate` of, or one that `superseded` it by its own entry. It holds from the day on which both were
 * open, reported by `note`.
 */
export interface Supersession {
  readonly how: 'split' | 'duplicate' | 'superseded';
  readonly action: Action;
  readonly day: Day;
  readonly note: LinkedNote;
}

/** A decision. `superseded` is derived from a newer accepted decision, never written. */
export interface Decision extends RecordBase<'decision', DecisionEntry, DecisionStatus | 'superseded'> {
  readonly supersedes: readonly Decision[];
  readonly supersededBy?: Decision;
  /** Whether an action has to implement it, by the latest note that gives `needs`. */
  readonly needs?: DecisionNeeds;
  /** The date of its next review, by the latest note that gives one. None after a review without a new date. */
  readonly reviewBy?: Day;
  /** The last review after which it remained in force. */
  readonly reviewed?: { readonly day: Day; readonly note: LinkedNote };
  /** The objections to it, oldest first, also those that were withdrawn. */
  readonly objections: readonly Objection[];
  /** Actions that implement the decision. */
  readonly implementedBy: readonly Action[];
  /** Questions that it answers. */
  readonly answers: readonly Question[];
}

export interface Question extends RecordBase<'question', QuestionEntry, QuestionStatus> {
  /** Number of later meetings of its series that left it open. */
  readonly carriedOver: number;
  /** The decision or action that answers it, by the note that did last. */
  readonly answeredBy?: Action | Decision;
  /** Actions whose latest reported blockers include it, blocked until it is answered. */
  readonly blocks: readonly Action[];
  /** Actions that any report gave it as a blocker. */
  readonly everBlocked: readonly Action[];
  /** Returns its history as known on a day since its opening. */
  readonly historyOn: (day: Day) => Pick<Question, 'status' | 'closed' | 'owners' | 'carriedOver' | 'events'>;
}

export type Debt = RecordBase<'debt', DebtEntry, DebtStatus>;

/** A record that is opened once and followed up later. */
export type FollowedRecord = Action | Decision | Question | Debt;

/** An idea in a note, with the record that came from it. */
export interface Proposal {
  readonly kind: 'proposal';
  readonly id: string;
  readonly entry: ProposalEntry;
  /** The text of the entry, with names instead of mentions. */
  readonly text: string;
  readonly note: LinkedNote;
  readonly adoptedAs?: Action | Decision;
  /** Notes that mention it in their text, oldest first. Missing if there are none. */
  readonly mentionedBy?: readonly LinkedNote[];
}

/** A blocker of a record. */
export type Blocker =
  | { readonly kind: 'action'; readonly action: Action }
  | { readonly kind: 'question'; readonly question: Question }
  | { readonly kind: 'team'; readonly team: Team }
  | { readonly kind: 'person'; readonly person: Person }
  | { readonly kind: 'tracker'; readonly tracker: TrackerId }
  | { readonly kind: 'unknown'; readonly text: string };

/** An id in an outside tracker, with its address if a tracker of `site.yaml` matches it. */
export interface TrackerId {
  readonly id: string;
  readonly url?: string;
}
