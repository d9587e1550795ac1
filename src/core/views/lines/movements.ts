import type { Movement } from '../../model/book.ts';
import { addDays, type Day } from '../../model/day/day.ts';
import type { Action } from '../../model/record.ts';
import { actionOn, knownOn, statusAfter } from './action-on.ts';
import { isDeferred, isOpen } from './due.ts';

/**
 * The state of an action on a day: not yet known, open, deferred, between two rounds, or closed in one of three ways.
 */
type Position = 'absent' | 'open' | 'deferred' | 'between-rounds' | 'done' | 'dropped' | 'superseded';

/** A range of days, both ends included. */
interface Period {
  readonly since: Day;
  readonly until: Day;
}

/** An action over a period: whether it was open before and after it, and the terms that lead from one to the other. */
export interface Moved {
  /** As of the end of the period. */
  readonly action: Action;
  readonly wasOpen: boolean;
  readonly isOpen: boolean;
  /**
   * Each at most once. An action that is closed and then reopened within the period has no terms. One that is reopened
   * and then closed has both.
   */
  readonly terms: readonly Movement[];
}

/**
 * Returns the changes of an action in a period, or `undefined` if the action is not known at its end. The terms balance
 * by construction: open before, plus additions, minus subtractions, is open after. A done round does not close its
 * action: the action is between two rounds until the next one begins.
 */
export function movedIn(action: Action, { since, until }: Period): Moved | undefined {
  const then = actionOn(action, until);
  if (!then) return undefined;
  const dayBefore = addDays(since, -1);
  const before = positionOf(actionOn(action, dayBefore), dayBefore);
  const after = positionOf(then, until);
  return {
    action: then,
    wasOpen: before === 'open',
    isOpen: after === 'open',
    terms:
      before === after && !isReopened(before, then, since)
        ? []
        : [...entered(before, action), ...left(after)],
  };
}

/** Whether an action that was closed before a period was open in it. */
function isReopened(before: Position, { events }: Action, since: Day): boolean {
  const wasClosed = before === 'done' || before === 'dropped' || before === 'superseded';
  return (
    wasClosed && events.some((event) => knownOn(event) >= since && isOpen({ status: statusAfter(event) }))
  );
}

function positionOf(action: Action | undefined, day: Day): Position {
  if (!action) return 'absent';
  if (isDeferred(action, day)) return isBetweenRounds(action) ? 'between-rounds' : 'deferred';
  if (isOpen(action)) return 'open';
  return action.status === 'done' || action.status === 'dropped' ? action.status : 'superseded';
}

/** Whether a recurring action is deferred because its round is done, and not because of its `start`. */
function isBetweenRounds({ rounds }: Action): boolean {
  return rounds.some(({ done }) => done !== undefined);
}

function entered(before: Position, { earlier }: Action): readonly Movement[] {
  if (before === 'absent') return [earlier ? 'first-mentioned' : 'opened'];
  if (before === 'deferred') return ['resumed'];
  if (before === 'between-rounds') return ['next-round'];
  return before === 'open' ? [] : ['reopened'];
}

function left(after: Position): readonly Movement[] {
  return after === 'open' || after === 'absent' ? [] : [after];
}
