import type { Day } from './day/day.ts';
import type { PartialDay } from './day/partial-day.ts';
import type {
  ActionStatus,
  DebtStatus,
  DecisionMethod,
  DecisionStatus,
  Health,
  Lifecycle,
  QuestionStatus,
  Recurrence,
  Visibility,
} from './status.ts';

/*
 * Entries: what a note says, as typed values with the references still the words that stand in the note.
 * The order of a list is the order of the file, so that `['actions', 2]` leads back to its line.
 */

/** What something serves: references, or `none` said on purpose. Absent means that nothing was said. */
export type ForEntry = 'none' | readonly string[];

/** When an action is due: a day, or a word that the calendar or the next meeting turns into one. */
export type DueEntry = Day | 'next-meeting' | 'end-of-quarter';

/** An action as its opening note writes it. */
export interface ActionEntry {
  readonly id: string;
  readonly text: string;
  /** People and teams by id, alias or name; `everyone` stands for each team of the series. */
  readonly owner: readonly string[];
  readonly due?: DueEntry;
  readonly status: ActionStatus;
  readonly for?: ForEntry;
  readonly tracker: readonly string[];
  readonly blockedBy: readonly string[];
  readonly start?: Day;
  readonly every?: Recurrence;
  readonly closed?: Day;
  readonly reason?: string;
  readonly implements?: string;
  readonly supersedes: readonly string[];
  readonly duplicateOf?: string;
  readonly splitInto: readonly string[];
  readonly visibility: Visibility;
}

/** The kinds of record that a note opens and later notes follow up. They share one namespace per series. */
export const recordKinds = ['action', 'decision', 'question', 'debt'] as const;
export type RecordKind = (typeof recordKinds)[number];

/** What a note says of a record that an earlier note opened. */
export interface FollowUpEntry {
  readonly kind: RecordKind;
  /** The record: a short id of this series, or `series/id`. */
  readonly ref: string;
  /** The new status; absent where the note only mentions the record. Words depend on the kind. */
  readonly status?: ActionStatus | DecisionStatus | QuestionStatus | DebtStatus;
  readonly note?: string;
  /** Only where the record was opened before the archive begins: what it is. */
  readonly text?: string;
  readonly due?: DueEntry;
  readonly owner?: readonly string[];
  readonly for?: ForEntry;
  readonly reason?: string;
  readonly closed?: Day;
  readonly blockedBy?: readonly string[];
  /** Which team this is said of, for an action of `everyone`. */
  readonly team?: string;
}

/** A case of a decision's scope: words, or a rule with the names it takes in. */
export interface ScopeItem {
  readonly when?: string;
  readonly names: readonly string[];
  readonly text?: string;
}

/** Where a decision applies and where not. Absent lists were not spoken of. */
export interface ScopeEntry {
  readonly includes?: readonly ScopeItem[];
  readonly exempt?: readonly ScopeItem[];
  readonly borderline?: readonly ScopeItem[];
  readonly fallback?: string;
}

/** Votes counted when a decision was taken. */
export interface VotesEntry {
  readonly for?: number;
  readonly against?: number;
  readonly abstained?: number;
}

/** A decision as its opening note writes it. */
export interface DecisionEntry {
  readonly id: string;
  readonly text: string;
  readonly status: DecisionStatus;
  readonly method?: DecisionMethod;
  /** Until when anybody may object, for lazy consensus. */
  readonly objectionsBy?: Day;
  readonly votes?: VotesEntry;
  readonly supersedes: readonly string[];
  readonly scope?: ScopeEntry;
  readonly reviewBy?: Day;
  readonly for?: ForEntry;
  readonly tracker: readonly string[];
  readonly owner: readonly string[];
  readonly visibility: Visibility;
}

/** A question as its opening note writes it. */
export interface QuestionEntry {
  readonly id: string;
  readonly text: string;
  readonly status: QuestionStatus;
  readonly owner: readonly string[];
  readonly answer?: string;
  readonly for?: ForEntry;
  readonly tracker: readonly string[];
  readonly visibility: Visibility;
}

/** A debt as its opening note writes it. */
export interface DebtEntry {
  readonly id: string;
  readonly text: string;
  readonly status: DebtStatus;
  readonly remedy?: string;
  readonly owner: readonly string[];
  readonly for?: ForEntry;
  readonly tracker: readonly string[];
  readonly visibility: Visibility;
}

/** What a note says about an objective, an outcome or a quarterly goal. */
export interface CheckInEntry {
  readonly ref: string;
  readonly status?: Lifecycle;
  readonly health?: Health;
  readonly team?: string;
  /** The quarterly goal it belongs to, or `none` said on purpose. */
  readonly goal?: string;
  readonly note?: string;
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

/** What a team said in its round. An absent list was not spoken of; an empty one says "nothing". */
export interface TeamUpdateEntry {
  readonly team: string;
  readonly done?: readonly UpdateItem[];
  readonly doing?: readonly UpdateItem[];
  readonly next?: readonly UpdateItem[];
  readonly blockedBy?: readonly UpdateItem[];
  readonly needs?: readonly UpdateItem[];
}

/** A link to elsewhere, with its words. */
export interface LinkEntry {
  readonly text: string;
  readonly url: string;
}

/** A later correction of a note, with its day and author. */
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

/** A key of the site's own (`x-…`), kept and shown; `keys` says where it stood. */
export interface ExtraEntry {
  readonly keys: readonly (string | number)[];
  readonly value: unknown;
}
