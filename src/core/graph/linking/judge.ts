import type { CheckInEntry, FollowUpEntry } from '../../model/entry.ts';
import type { FollowUp, LinkedNote } from '../../model/linked-note.ts';
import type { Action, Decision } from '../../model/record.ts';
import type { QuarterEntry } from '../../model/registry.ts';
import type { Trackers } from '../../model/trackers.ts';
import type { Aims } from './aims.ts';
import type { DraftAction, DraftAim, DraftProposal, DraftRecord, DraftTopic } from './draft.ts';
import type { WithRecords } from './linking.ts';
import type { Kinds, Records } from './records.ts';
import type { Topics } from './topics.ts';
import type { Where } from './where.ts';

/** Reports names that cannot be resolved. */
export interface NameJudge {
  /** Returns whether the text may be the name of a person. A word such as `TBD` is none. */
  readonly unknownPerson: (text: string, where: Where, isOnly?: boolean) => boolean;
  /** A team in the place of a person. */
  readonly notPerson: (text: string, where: Where) => void;
  /** `isPerson`: the name is that of a person, who may be at `keyOfPerson` instead. */
  readonly unknownTeam: (text: string, where: Where, isPerson: boolean, keyOfPerson?: string) => void;
  readonly ambiguous: (text: string, ids: readonly string[], where: Where) => void;
  /** An id of a registry that was used before. */
  readonly takenName: (id: string, where: Where) => void;
}

/** A reference that leads to no record of the expected kinds. `other` is a record of another kind with that id. */
export interface UnknownRecord {
  readonly kinds: Kinds;
  readonly reference: string;
  readonly seriesId: string;
  readonly where: Where;
  readonly other?: DraftRecord;
  readonly followUp?: FollowUpEntry;
}

/** A relation in which one action supersedes another, as an entry of one of them gives it. */
export interface Claim {
  readonly how: 'split' | 'duplicate' | 'superseded';
  readonly older: DraftAction;
  readonly newer: DraftAction;
  /** The follow-up of the older one that gives it. Otherwise an entry does. */
  readonly said?: { readonly note: LinkedNote; readonly index: number };
}

/**
 * Reports mistakes in ids and references while notes are linked. There is none for published events: they are checked,
 * and a page that links them in the browser does not fetch the words.
 */
export interface Judge extends NameJudge {
  readonly takenAim: (id: string, where: Where, first: Where) => void;
  readonly unknownAim: (reference: string, where: Where, aims: Aims) => void;
  /** A reference to no goal, or to another aim in the place of a goal. */
  readonly unknownGoal: (reference: string, where: Where, aims: Aims) => void;
  /** A goal in the place of what a goal serves. */
  readonly goalForGoal: (reference: string, where: Where) => void;
  /** A check-in on an unknown milestone of a goal, or with `verdict` on another aim than a goal. */
  readonly checkedInOn: (
    entry: Pick<CheckInEntry, 'ref' | 'verdict'>,
    aim: DraftAim | undefined,
    where: (key: string) => Where,
  ) => void;
  /** A goal that continues itself, or one of the same quarter or a later one. */
  readonly notEarlier: (reference: string, where: Where, isItself: boolean) => void;
  readonly takenMilestone: (id: string, where: Where, first: Where) => void;
  readonly unknownMilestone: (id: string, known: readonly string[], where: Where) => void;
  readonly quarterWithoutPeriod: (entry: QuarterEntry, fiscalYearStart: number) => void;
  readonly takenRecord: (record: DraftRecord | DraftProposal, records: Records) => void;
  /** A topic whose id is taken. */
  readonly takenByTopic: (topic: DraftTopic, first: DraftRecord | DraftProposal | DraftTopic) => void;
  readonly unknownTopic: (
    asked: Pick<UnknownRecord, 'reference' | 'seriesId' | 'where'>,
    topics: Topics,
    records: Records,
  ) => void;
  /** A report on a topic before the note that parks it, or in that note. */
  readonly topicTooEarly: (reference: string, where: Where, note: LinkedNote, parkedBy: LinkedNote) => void;
  readonly unknownRecord: (asked: UnknownRecord, records: Records) => void;
  /** A blocker that is no record, person, team or id of a tracker. */
  readonly unknownBlocker: (text: string, note: LinkedNote, where: Where, linking: WithRecords) => void;
  /** An id that is of no tracker of the site. */
  readonly unknownTracker: (text: string, where: Where, trackers: Trackers) => void;
  /** A follow-up before the opening of its record, or in the note that opens it. */
  readonly tooEarly: (followUp: FollowUp, record: DraftRecord) => void;
  /** Actions that supersede each other. */
  readonly circleOfActions: (circle: readonly DraftAction[], claims: readonly Claim[]) => void;
  /** Decisions that supersede each other. */
  readonly circleOfDecisions: (circle: readonly Decision[]) => void;
  /** Finds open actions that block each other. */
  readonly blockedCircles: (actions: readonly Action[]) => void;
}
