import type { Day } from './day/day.ts';
import type { PartialDay } from './day/partial-day.ts';
import type { RelativeDay } from './day/relative-day.ts';
import type {
  ActionStatus,
  AimStatus,
  DebtStatus,
  DecisionMethod,
  DecisionNeeds,
  DecisionStatus,
  Health,
  LinkKind,
  MeasuredNumber,
  QuestionStatus,
  Recurrence,
  TopicStatus,
  Unknown,
  Visibility,
} from './status.ts';

/*
 * Entries: the content of a note as typed values, with references as written. Lists keep the order of the file, so that
 * `['actions', 2]` leads back to its line.
 */

/** Value of `for`: references, or `none` (standalone). Missing if there is no `for`. */
export type ForEntry = 'none' | readonly string[];

/** Value of `due`: a date, or an event or a relative day that is resolved to one. */
export type DueEntry = Day | 'next-meeting' | 'end-of-quarter' | RelativeDay;

/** An attendee by name, or with a role in the meeting (`as`) and the group for which they speak (`of`). */
export type AttendeeEntry = string | RoleEntry;

/** An attendee with a role in the meeting, such as a guest speaker. */
export interface RoleEntry {
  readonly person: string;
  readonly as?: string;
  /** A team by id, alias or name, or another group in words. */
  readonly of?: string;
}

/** An action as its opening note writes it. */
export interface ActionEntry {
  readonly id: string;
  readonly text: string;
  readonly note?: string;
  /** People and teams by id, alias or name. `everyone` means each team of the series. */
  readonly owner: readonly string[];
  readonly due?: DueEntry;
  readonly status: ActionStatus;
  readonly for?: ForEntry;
  readonly tracker: readonly string[];
  readonly blockedBy: readonly string[];
  readonly start?: Day;
  /** Whether `due` and `start` are assumed. */
  readonly assumed?: boolean;
  readonly every?: Recurrence;
  readonly closed?: Day;
  readonly reason?: string;
  readonly implements?: string;
  readonly supersedes: readonly string[];
  readonly duplicateOf?: string;
  readonly splitInto: readonly string[];
  /** The topic of its series that it belongs to. */
  readonly topic?: string;
  readonly visibility: Visibility;
  /** Earlier ids, whose addresses are kept. See `FormerIds`. */
  readonly formerly?: readonly string[];
}

/** The kinds of record that a note opens and later notes follow up. They share one namespace per series. */
export const recordKinds = ['action', 'decision', 'question', 'debt'] as const;
export type RecordKind = (typeof recordKinds)[number];

/** A note's report on a record that an earlier note opened. */
export interface FollowUpEntry {
  readonly kind: RecordKind;
  /** The record: a short id of this series, or `series/id`. */
  readonly ref: string;
  /** The new status. Missing if the note only mentions the record. The words depend on the kind. */
  readonly status?: ActionStatus | DecisionStatus | QuestionStatus | DebtStatus;
  readonly note?: string;
  /** The text of a record that was opened before the archive begins. Only with such a record. */
  readonly text?: string;
  readonly due?: DueEntry;
  readonly owner?: readonly string[];
  readonly for?: ForEntry;
  readonly reason?: string;
  readonly closed?: Day;
  readonly blockedBy?: readonly string[];
  /** The team or owner whose part this reports, for an action of `everyone` or of several owners. */
  readonly team?: string;
  /** Only for a decision: its need from now on. */
  readonly needs?: DecisionNeeds;
  /** Only for a decision: the date of its next review, and whether it was reviewed and remains in force. */
  readonly reviewBy?: Day;
  readonly reviewed?: boolean;
  /** Only for a decision: an objection to it, and the person who withdrew one. */
  readonly objection?: ObjectionEntry;
  readonly withdrawn?: string;
  /** Only for an action or a decision: the records of its kind that supersede it. */
  readonly supersededBy?: readonly string[];
  /** Only for an action: the actions it was split into, and the one that it repeats. */
  readonly splitInto?: readonly string[];
  readonly duplicateOf?: string;
  /** Only for an action: its start date, and further ids of the same work in a tracker. */
  readonly start?: Day;
  readonly tracker?: readonly string[];
  /** Only for a recurring action: one round of it is skipped. */
  readonly round?: 'skipped';
  /** The topic of its series that the record belongs to from now on. */
  readonly topic?: string;
  /** Only for a question: the decision or action that answers it. */
  readonly answeredBy?: string;
  /** Earlier ids of a record that it introduces by its text. See `FormerIds`. */
  readonly formerly?: readonly string[];
}

/** An objection to a decision: who objected, and the words. */
export interface ObjectionEntry {
  readonly by: string;
  readonly note?: string;
}

/** The keys that only a follow-up of a record has. */
type NoRecordKeys = {
  readonly [Key in Exclude<keyof FollowUpEntry, 'kind' | 'ref' | 'status' | 'note' | 'reason'>]?: undefined;
};

/** A note's report on a topic that an earlier note parked, among its follow-ups. */
export interface TopicReportEntry extends NoRecordKeys {
  readonly kind: 'topic';
  /** The topic by its id (short or `series/id`) or its text. */
  readonly ref: string;
  /** The new status. Missing if the note only mentions the topic. */
  readonly status?: TopicStatus;
  readonly note?: string;
  readonly reason?: string;
}

/** Whether an item of `followUps` is about a record. The others report on topics. */
export function isOfRecord(entry: FollowUpEntry | TopicReportEntry): entry is FollowUpEntry {
  return entry.kind !== 'topic';
}

/** A case of a decision's scope: a text, or a rule with the names it covers. */
export interface ScopeItem {
  readonly when?: string;
  readonly names: readonly string[];
  readonly text?: string;
}

/** The cases in which a decision applies. A missing list means: not recorded. */
export interface ScopeEntry {
  readonly includes?: readonly ScopeItem[];
  readonly exempt?: readonly ScopeItem[];
  readonly borderline?: readonly ScopeItem[];
  readonly fallback?: string;
}

/** Votes counted for a decision. A count that nobody recorded is `unknown`. */
export interface VotesEntry {
  readonly for?: number | Unknown;
  readonly against?: number | Unknown;
  readonly abstained?: number | Unknown;
}

/** A decision as its opening note writes it. */
export interface DecisionEntry {
  readonly id: string;
  readonly text: string;
  readonly note?: string;
  readonly status: DecisionStatus;
  readonly method?: DecisionMethod;
  /** Last day for objections, for lazy consensus. */
  readonly objectionsBy?: Day;
  readonly votes?: VotesEntry;
  /** Whether an action has to implement the decision. */
  readonly needs?: DecisionNeeds;
  readonly supersedes: readonly string[];
  readonly scope?: ScopeEntry;
  readonly reviewBy?: Day;
  /** Whether `objectionsBy` and `reviewBy` are assumed. */
  readonly assumed?: boolean;
  readonly for?: ForEntry;
  readonly tracker: readonly string[];
  readonly owner: readonly string[];
  /** The topic of its series that it belongs to. */
  readonly topic?: string;
  readonly visibility: Visibility;
  /** Earlier ids, whose addresses are kept. See `FormerIds`. */
  readonly formerly?: readonly string[];
}

/** A question as its opening note writes it. */
export interface QuestionEntry {
  readonly id: string;
  readonly text: string;
  readonly note?: string;
  readonly status: QuestionStatus;
  readonly owner: readonly string[];
  readonly answer?: string;
  readonly for?: ForEntry;
  readonly tracker: readonly string[];
  /** The topic of its series that it belongs to. */
  readonly topic?: string;
  readonly visibility: Visibility;
  /** Earlier ids, whose addresses are kept. See `FormerIds`. */
  readonly formerly?: readonly string[];
}

/** A debt as its opening note writes it. */
export interface DebtEntry {
  readonly id: string;
  readonly text: string;
  readonly note?: string;
  readonly status: DebtStatus;
  readonly remedy?: string;
  /** What caused it, in words, or an item of the sprint of its note: `goal/2` or its number alone, `unplanned/4`. */
  readonly cause?: string | number;
  readonly owner: readonly string[];
  readonly for?: ForEntry;
  readonly tracker: readonly string[];
  /** The topic of its series that it belongs to. */
  readonly topic?: string;
  readonly visibility: Visibility;
  /** Earlier ids, whose addresses are kept. See `FormerIds`. */
  readonly formerly?: readonly string[];
}

/** A note's report on an objective, outcome or quarterly goal. */
export interface CheckInEntry {
  readonly ref: string;
  readonly status?: AimStatus;
  readonly health?: Health;
  readonly team?: string;
  /** The quarterly goal it belongs to, or `none` (no goal, on purpose). */
  readonly goal?: string;
  readonly note?: string;
  /** The date of the check-in, and the person who reported it, if they differ from those of the note. */
  readonly on?: Day;
  readonly by?: string;
  /** The value of the measure, and the whole of which it counts a part. */
  readonly value?: MeasuredNumber;
  readonly of?: number;
  /** How likely it is that the aim is reached, from 0 to 1. */
  readonly confidence?: number;
  /** Whether it is the result of its goal, regardless of its date. */
  readonly verdict?: boolean;
}

/** One line of a team's update. */
export interface UpdateItem {
  readonly text: string;
  readonly team?: string;
  readonly person?: string;
  readonly tracker?: string;
  readonly from?: PartialDay;
  readonly until?: PartialDay;
}

/** The update of a team or a person, or of a person for a team. A missing list is not recorded, an empty one means "nothing". */
export interface TeamUpdateEntry {
  readonly team?: string;
  readonly person?: string;
  readonly done?: readonly UpdateItem[];
  readonly doing?: readonly UpdateItem[];
  readonly next?: readonly UpdateItem[];
  readonly blockedBy?: readonly UpdateItem[];
  readonly needs?: readonly UpdateItem[];
}

/** A link to another site, with its text. */
export interface LinkEntry {
  readonly text: string;
  readonly url: string;
  readonly kind?: LinkKind;
}

/** A later correction of a note, with its date and author. */
export interface AmendmentEntry {
  readonly date: Day;
  readonly by?: string;
  readonly text: string;
}

/** A finding that this note accepts, with the reason. */
export interface WaiverEntry {
  readonly rule: string;
  readonly reason: string;
}

/** A key of the site's own (`x-…`), kept and shown, with its place in `keys`. */
export interface ExtraEntry {
  readonly keys: readonly (string | number)[];
  readonly value: unknown;
}
