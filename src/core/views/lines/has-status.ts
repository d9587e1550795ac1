import type { Day } from '../../model/day/day.ts';
import type { Action } from '../../model/record.ts';
import { isAskedFor, isDeferred, isLate, isOpen } from './due.ts';

/**
 * The statuses to choose from. `open` is all that is asked for: open, in progress and blocked; `late` is what of it is
 * over its due day; `deferred` is what is put off; `closed` is the rest.
 */
export const statusChoices = [
  'open',
  'late',
  'in-progress',
  'blocked',
  'deferred',
  'closed',
  'done',
  'dropped',
  'superseded',
] as const;

/** One status to choose. */
export type StatusChoice = (typeof statusChoices)[number];

/** True for a word that is a status to choose. */
export function isStatusChoice(word: string): word is StatusChoice {
  return statusChoices.some((choice) => choice === word);
}

/** True where an action is what a choice asks for, as of `today`. */
export function hasStatus(
  action: Pick<Action, 'status' | 'due' | 'start'>,
  choice: StatusChoice,
  today: Day,
): boolean {
  if (choice === 'open') return isAskedFor(action, today);
  if (choice === 'deferred') return isDeferred(action, today);
  if (choice === 'closed') return !isOpen(action);
  return choice === 'late' ? isLate(action, today) : action.status === choice;
}

/** True for work that is counted: all but what another action took the place of, which is counted there. */
export function isCounted(action: Pick<Action, 'status'>): boolean {
  return isOpen(action) || action.status === 'done' || action.status === 'dropped';
}
