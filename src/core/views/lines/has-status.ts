import type { Day } from '../../model/day/day.ts';
import type { Action } from '../../model/record.ts';
import { isActive, isDeferred, isOpen, isOverdue } from './due.ts';

/**
 * The statuses of the filter. `open`: open, in progress or blocked, but not deferred. `overdue`: open and overdue.
 * `blocked`: with that status or a blocker. `deferred`: before the start date. `closed`: all others.
 */
export const statusChoices = [
  'open',
  'overdue',
  'in-progress',
  'blocked',
  'deferred',
  'closed',
  'done',
  'dropped',
  'superseded',
] as const;

/** A status of the filter. */
export type StatusChoice = (typeof statusChoices)[number];

/** Whether a word is a status of the filter. */
export function isStatusChoice(word: string): word is StatusChoice {
  return statusChoices.some((choice) => choice === word);
}

/**
 * Whether an action has a status of the filter as of `today`. Blocked actions, which `isBlocked` gives, are only that: an
 * action in progress with a blocker is not among those in progress.
 */
export function hasStatus(
  action: Pick<Action, 'status' | 'due' | 'start'>,
  isBlocked: boolean,
  choice: StatusChoice,
  today: Day,
): boolean {
  if (choice === 'open') return isActive(action, today);
  if (choice === 'deferred') return isDeferred(action, today);
  if (choice === 'closed') return !isOpen(action);
  if (choice === 'overdue') return isOverdue(action, today);
  return (isBlocked ? 'blocked' : action.status) === choice;
}
