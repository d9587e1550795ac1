import type { EventKind } from '../../model/event.ts';
import type { Action } from '../../model/record.ts';
import {
  actionStatuses,
  type DebtStatus,
  type DecisionStatus,
  debtStatuses,
  decisionStatuses,
  type QuestionStatus,
  questionStatuses,
} from '../../model/status.ts';

/** Life of a kind of record: the statuses that close it, and the effect of a follow-up. */
export interface Course<S extends string> {
  readonly statuses: readonly S[];
  /** Status of a record before it was closed, for one that was opened and closed in the same note. */
  readonly fresh: S;
  /** Whether a meeting that does not mention an open record is part of its history. */
  readonly recordsNotMentioned: boolean;
  /** Whether a status asks for nothing more, so that meetings need not mention the record. */
  readonly isClosed: (status: S) => boolean;
  /** Whether a status closes the record, so that it has a closing date. */
  readonly closes: (status: S) => boolean;
  /**
   * Kind of the event when a follow-up reports a status (or none) on a record with another. A meeting that carries the
   * record over changes it from `still-open`.
   */
  readonly kindOf: (said: S | undefined, before: S) => EventKind;
  /** Returns the new status of a record, from its status before and the reported one. */
  readonly settle: (said: S, before: S) => S;
}

const isOver = (status: string): status is 'done' | 'dropped' => status === 'done' || status === 'dropped';
const isEnd = (status: string): status is 'done' | 'dropped' | 'superseded' =>
  status === 'superseded' || isOver(status);
const asReported = <S>(said: S): S => said;

/** Every meeting should mention an action until it is done, dropped or superseded. */
export const actionCourse: Course<Action['status']> = {
  statuses: actionStatuses,
  fresh: 'open',
  recordsNotMentioned: true,
  isClosed: isEnd,
  closes: isEnd,
  kindOf: (said, before) => {
    if (said === undefined) return isEnd(before) ? 'mentioned' : 'still-open';
    if (isEnd(said)) return said;
    if (isEnd(before)) return 'reopened';
    return said === 'open' ? 'still-open' : said;
  },
  // Superseded work is counted in its successors. An action that was closed before stays closed.
  settle: (said, before) => {
    const isLate = (before === 'superseded' && isOver(said)) || (said === 'superseded' && isOver(before));
    return isLate ? before : said;
  },
};

/** Debt is like an action, but meetings need not mention it. */
export const debtCourse: Course<DebtStatus> = {
  statuses: debtStatuses,
  fresh: 'open',
  recordsNotMentioned: false,
  isClosed: isOver,
  closes: isOver,
  kindOf: actionCourse.kindOf,
  settle: asReported,
};

/**
 * Every meeting should mention a question until it is answered or parked. Parking does not close it, so that it is taken
 * up again and not reopened.
 */
export const questionCourse: Course<QuestionStatus> = {
  statuses: questionStatuses,
  fresh: 'open',
  recordsNotMentioned: true,
  isClosed: (status) => status !== 'open',
  closes: (status) => status === 'answered',
  kindOf: (said, before) => {
    if (said === undefined) return before === 'open' ? 'still-open' : 'mentioned';
    if (said !== 'open') return said;
    if (before === 'open') return 'still-open';
    return before === 'parked' ? 'taken-up' : 'reopened';
  },
  settle: asReported,
};

/** A decision keeps its status until a note reports another. */
export const decisionCourse: Course<DecisionStatus> = {
  statuses: decisionStatuses,
  fresh: 'proposed',
  recordsNotMentioned: false,
  isClosed: (status) => status === 'rejected',
  closes: (status) => status === 'rejected',
  kindOf: (said, before) => said ?? (before === 'proposed' ? 'still-open' : 'mentioned'),
  settle: asReported,
};
