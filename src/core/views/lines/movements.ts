import type { Served } from '../../graph/aim/serves-on.ts';
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
  /** Whether the scope has it at the end. Otherwise it was moved out. */
  readonly isIn: boolean;
  /**
   * Each at most once. An action that is closed and then reopened within the period has no terms. One that is reopened
   * and then closed has both.
   */
  readonly terms: readonly Movement[];
}

/** Whether a scope has a record at the end of a day. */
export type Membership = (record: Served, day: Day) => boolean;

/**
 * Returns the changes of an action in a period, or `undefined` if the action is not known at its end. The terms balance
 * by construction: open before, plus additions, minus subtractions, is open after. A done round does not close its
 * action: the action is between two rounds until the next one begins.
 *
 * With `has`: the changes in a scope that actions can leave, such as a program. The scope that has the action at the end
 * has all terms. An action that was open before and is in another scope now is moved in there, before its other terms,
 * and moved out here, without other terms.
 */
export function movedIn(action: Action, { since, until }: Period, has?: Membership): Moved | undefined {
  const then = actionOn(action, until);
  if (!then) return undefined;
  const dayBefore = addDays(since, -1);
  const before = positionOf(actionOn(action, dayBefore), dayBefore);
  const wasOpen = before === 'open';
  const wasIn = before !== 'absent' && (has?.(action, dayBefore) ?? true);
  const isIn = has?.(action, until) ?? true;
  if (!isIn)
    return wasIn
      ? { action: then, wasOpen, isOpen: false, isIn, terms: wasOpen ? ['moved-out'] : [] }
      : undefined;
  const after = positionOf(then, until);
  const terms =
    before === after && !isReopened(before, then, since) ? [] : [...entered(before, action), ...left(after)];
  return {
    action: then,
    wasOpen: wasOpen && wasIn,
    isOpen: after === 'open',
    isIn,
    terms: wasOpen && !wasIn ? ['moved-in', ...terms] : terms,
  };
}

/** Whether an action that was closed before a period was open in it, or closed in another way. */
function isReopened(before: Position, { events }: Action, since: Day): boolean {
  const wasClosed = before === 'done' || before === 'dropped' || before === 'superseded';
  return wasClosed && events.some((event) => knownOn(event) >= since && statusAfter(event) !== before);
}

function positionOf(action: Action | undefined, day: Day): Position {
  if (!action) return 'absent';
  if (isDeferred(action, day)) return isBetweenRounds(action) ? 'between-rounds' : 'deferred';
  if (isOpen(action)) return 'open';
  return action.status === 'done' || action.status === 'dropped' ? action.status : 'superseded';
}

/** Whether a recurring action is deferred because its round is done, and not because of its `start`. */
function isBetweenRounds({ rounds }: Action): boolean {
  return rounds.some(({ done, skipped }) => (done ?? skipped) !== undefined);
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
