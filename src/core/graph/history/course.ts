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

/** How records of a kind live: which statuses end them, and what a follow-up makes of them. */
export interface Course<S extends string> {
  readonly statuses: readonly S[];
  /** What a record is called that was opened and then ended in the same note: its status before. */
  readonly fresh: S;
  /** True where a meeting that says nothing of it is part of its history while it is open. */
  readonly silence: boolean;
  /** True for a status in which nobody waits for it any more. */
  readonly rests: (status: S) => boolean;
  /** True for a status that closes it, so that it has a closing day. */
  readonly closes: (status: S) => boolean;
  /** What a follow-up that says this status (or none) does to a record that had that one. */
  readonly kindOf: (said: S | undefined, before: S) => EventKind;
  /** The status of a record that had one and of which another is said. */
  readonly settle: (said: S, before: S) => S;
}

const isOver = (status: string): status is 'done' | 'dropped' => status === 'done' || status === 'dropped';
const isEnd = (status: string): status is 'done' | 'dropped' | 'superseded' =>
  status === 'superseded' || isOver(status);
const asSaid = <S>(said: S): S => said;

/** Actions are asked for at every meeting until they are done or dropped, or others took their place. */
export const actionCourse: Course<Action['status']> = {
  statuses: actionStatuses,
  fresh: 'open',
  silence: true,
  rests: isEnd,
  closes: isEnd,
  kindOf: (said, before) => {
    if (said === undefined) return isEnd(before) ? before : 'carried-over';
    if (isEnd(said)) return said;
    if (isEnd(before)) return 'reopened';
    return said === 'open' ? 'carried-over' : said;
  },
  // What goes on elsewhere is counted there; of what was over before nothing goes on.
  settle: (said, before) => {
    const isLate = (before === 'superseded' && isOver(said)) || (said === 'superseded' && isOver(before));
    return isLate ? before : said;
  },
};

/** Debt is like an action, but no meeting is expected to speak of it. */
export const debtCourse: Course<DebtStatus> = {
  statuses: debtStatuses,
  fresh: 'open',
  silence: false,
  rests: isOver,
  closes: isOver,
  kindOf: actionCourse.kindOf,
  settle: asSaid,
};

/** Questions are asked for at every meeting until they are answered, or parked, which does not close them. */
export const questionCourse: Course<QuestionStatus> = {
  statuses: questionStatuses,
  fresh: 'open',
  silence: true,
  rests: (status) => status !== 'open',
  closes: (status) => status === 'answered',
  kindOf: (said, before) => {
    if (said === undefined) return before === 'open' ? 'carried-over' : before;
    if (said === 'open') return before === 'open' ? 'carried-over' : 'reopened';
    return said;
  },
  settle: asSaid,
};

/** Decisions stand as they were taken until a note says otherwise. */
export const decisionCourse: Course<DecisionStatus> = {
  statuses: decisionStatuses,
  fresh: 'proposed',
  silence: false,
  rests: (status) => status === 'rejected',
  closes: (status) => status === 'rejected',
  kindOf: (said, before) => said ?? (before === 'proposed' ? 'carried-over' : before),
  settle: asSaid,
};
