/** Words of the format for each closed list, in the order in which they are offered. */
export const noteKinds = [
  'meeting',
  'planning',
  'sprint-review',
  'retrospective',
  'post-mortem',
  'update',
] as const;
export const noteStatuses = ['planned', 'draft', 'final', 'approved'] as const;
export const visibilities = ['public', 'private'] as const;
export const actionStatuses = ['open', 'in-progress', 'blocked', 'done', 'dropped'] as const;
export const decisionStatuses = ['proposed', 'accepted', 'rejected'] as const;
export const decisionMethods = ['consensus', 'lazy-consensus', 'vote', 'chair'] as const;
export const decisionNeeds = ['nothing', 'action'] as const;
export const questionStatuses = ['open', 'answered', 'parked'] as const;
export const topicStatuses = ['parked', 'discussed', 'tabled', 'dropped'] as const;
/** What became of a topic of a meeting. */
export const topicResults = ['done', 'skipped', 'tabled', 'dropped'] as const;
export const debtStatuses = ['open', 'in-progress', 'done', 'dropped'] as const;
/** The words of pages for the end of a debt, which notes may use as well: it is repaid, or accepted and stays. */
export const debtEnds = { repaid: 'done', accepted: 'dropped' } as const;
export const aimStatuses = ['not-started', 'in-progress', 'done', 'deferred', 'dropped'] as const;
export const healths = ['on-track', 'at-risk', 'off-track'] as const;
export const directions = ['up', 'down'] as const;
export const cadences = ['weekly', 'biweekly', 'monthly', 'quarterly', 'irregular'] as const;
export const seriesForms = ['meeting', 'collection'] as const;
export const recurrences = ['meeting', 'week', 'quarter'] as const;
export const goalResults = ['done', 'partial', 'not-done', 'dropped'] as const;
export const achievements = ['yes', 'partly', 'no'] as const;
export const positions = ['agree', 'agree-if', 'neutral', 'object'] as const;
export const retroFormats = [
  'kalm',
  'start-stop-continue',
  '4ls',
  'mad-sad-glad',
  'went-well',
  'free',
] as const;

/** Statuses that a note may give to a record, by its kind. */
export const recordStatuses = {
  action: actionStatuses,
  decision: decisionStatuses,
  question: questionStatuses,
  debt: debtStatuses,
} as const;

export type NoteKind = (typeof noteKinds)[number];
/** The status of a note. A note dated after today is always `planned`. One that says so is until it says otherwise. */
export type NoteStatus = (typeof noteStatuses)[number];
export type Visibility = (typeof visibilities)[number];
export type ActionStatus = (typeof actionStatuses)[number];
export type DecisionStatus = (typeof decisionStatuses)[number];
export type DecisionMethod = (typeof decisionMethods)[number];
/** The need of a decision. Only `action` expects an action that implements it. */
export type DecisionNeeds = (typeof decisionNeeds)[number];
export type QuestionStatus = (typeof questionStatuses)[number];
export type TopicStatus = (typeof topicStatuses)[number];
export type DebtStatus = (typeof debtStatuses)[number];
export type AimStatus = (typeof aimStatuses)[number];
export type Health = (typeof healths)[number];
export type TopicResult = (typeof topicResults)[number];
/** Whether a higher or a lower value is better. */
export type Direction = (typeof directions)[number];
export type Cadence = (typeof cadences)[number];
/** A collection, such as post-mortems or votes, has notes but no meetings. */
export type SeriesForm = (typeof seriesForms)[number];
export type Recurrence = (typeof recurrences)[number];
export type GoalResult = (typeof goalResults)[number];
export type Achievement = (typeof achievements)[number];
export type PositionKind = (typeof positions)[number];
export type RetroFormat = (typeof retroFormats)[number];

/** A value that the author states to be unknown. Different from a missing one, and never guessed. */
export type Unknown = 'unknown';

/** A number, or that it is unknown, or that it is not published. */
export type MeasuredNumber = number | Unknown | 'withheld';

/** Returns the status if it is one of these words. */
export function statusIn<S extends string>(words: readonly S[], status: string | undefined): S | undefined {
  return words.find((word) => word === status);
}

/** Returns the status of a debt by one of its words. Other words stay. */
export function debtStatusOf(word: string): string {
  return word === 'repaid' || word === 'accepted' ? debtEnds[word] : word;
}

/** The facts that decide the status that is shown for an action. */
export interface ShownFacts {
  readonly status: ActionStatus | 'superseded';
  /** The start date, only while it is ahead. */
  readonly start?: string;
  /** The blockers that still hold. A closed action has none. */
  readonly blockedBy: readonly unknown[];
}

/**
 * Returns the one status that every list, filter, count and command gives an action: `deferred` before its start date,
 * else `blocked` with that status or with a blocker that still holds, else its own status.
 */
export function shownStatus({ status, start, blockedBy }: ShownFacts): ShownFacts['status'] | 'deferred' {
  if (start !== undefined) return 'deferred';
  return blockedBy.length > 0 ? 'blocked' : status;
}

/** The kinds of a link. */
export const linkKinds = ['recording', 'slides', 'agenda', 'chat', 'transcript', 'document'] as const;

/** What a link leads to. */
export type LinkKind = (typeof linkKinds)[number];
