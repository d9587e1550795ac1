/** The look of a status: a mark, a colour and a word. None of them is shown alone. */
export interface StateLook {
  readonly mark: Mark;
  readonly tone: Tone;
  readonly word: string;
}

/** Names of the shapes in the sprite. */
export type Mark =
  | 'opened'
  | 'open'
  | 'progress'
  | 'blocked'
  | 'done'
  | 'dropped'
  | 'deferred'
  | 'not-started'
  | 'not-mentioned'
  | 'overdue'
  | 'soon'
  | 'on-track'
  | 'at-risk'
  | 'off-track'
  | 'fallen'
  | 'no-status'
  | 'proposed'
  | 'decided'
  | 'question'
  | 'debt'
  | 'note'
  | 'aim'
  | 'goal'
  | 'terminus';

/** Names of the colours of statuses in tokens.css. The class is `is-<tone>`. */
export type Tone = 'opened' | 'open' | 'progress' | 'blocked' | 'done' | 'overdue' | 'soon' | 'muted';

const looks = {
  opened: ['opened', 'opened', 'Opened'],
  open: ['open', 'open', 'Open'],
  'carried-over': ['open', 'open', 'Carried over'],
  'still-open': ['open', 'open', 'Still open'],
  'not-mentioned': ['not-mentioned', 'muted', 'Not mentioned'],
  mentioned: ['note', 'muted', 'Mentioned'],
  reopened: ['open', 'open', 'Reopened'],
  'taken-up': ['open', 'open', 'Taken up again'],
  'in-progress': ['progress', 'progress', 'In progress'],
  partial: ['progress', 'progress', 'Partly'],
  partly: ['progress', 'progress', 'Partly'],
  blocked: ['blocked', 'blocked', 'Blocked'],
  overdue: ['overdue', 'overdue', 'Overdue'],
  done: ['done', 'done', 'Done'],
  skipped: ['deferred', 'muted', 'Skipped'],
  yes: ['done', 'done', 'Yes'],
  no: ['dropped', 'muted', 'No'],
  'not-done': ['open', 'open', 'Not done'],
  dropped: ['dropped', 'muted', 'Dropped'],
  cancelled: ['dropped', 'muted', 'Cancelled'],
  deferred: ['deferred', 'muted', 'Deferred'],
  'not-started': ['not-started', 'muted', 'Not started'],
  'on-track': ['on-track', 'done', 'On track'],
  'at-risk': ['at-risk', 'soon', 'At risk'],
  'off-track': ['off-track', 'overdue', 'Off track'],
  'no-status': ['no-status', 'muted', 'No status'],
  unknown: ['no-status', 'muted', 'Not recorded'],
  proposed: ['proposed', 'open', 'Proposed'],
  accepted: ['decided', 'open', 'Accepted'],
  rejected: ['dropped', 'muted', 'Rejected'],
  restored: ['decided', 'open', 'In force again'],
  superseded: ['proposed', 'muted', 'Superseded'],
  answered: ['done', 'done', 'Answered'],
  parked: ['deferred', 'muted', 'Parked'],
  question: ['question', 'open', 'Open question'],
  debt: ['debt', 'open', 'Open'],
  repaid: ['done', 'done', 'Repaid'],
  kept: ['dropped', 'muted', 'Accepted'],
} as const satisfies Record<string, readonly [Mark, Tone, string]>;

/** All states: statuses, events, results and health. */
export type State = keyof typeof looks;

/** Returns the look of a state. No other code maps states to shapes and words. */
export function lookOf(state: State): StateLook {
  const [mark, tone, word] = looks[state];
  return { mark, tone, word };
}

/** Whether a text is the name of a state. */
export function isState(text: string): text is State {
  return Object.hasOwn(looks, text);
}
