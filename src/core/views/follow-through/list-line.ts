import type { Day } from '../../model/day/day.ts';
import type { Action } from '../../model/record.ts';
import type { Ref } from '../../model/ref.ts';
import { shownStatus } from '../../model/status.ts';
import { blockersNow } from '../lines/blockers.ts';
import { isDeferred, isOpen } from '../lines/due.ts';
import { recordRef } from '../lines/ref.ts';
import { type RoundTally, roundTally } from '../lines/round-line.ts';
import type { ActionLife } from './life.ts';
import { type FollowList, followAnchor, type ListedAction } from './lists.ts';

/** The line of an action in a list: its state for the set, and the values that its figures come from. */
export interface FollowLine extends Partial<Omit<ActionLife, 'action' | 'state'>> {
  readonly ref: Ref;
  readonly state: Action['status'] | 'deferred';
  /** Only for a recurring action. */
  readonly rounds?: RoundTally;
}

/** A list with its lines, or with the lists in it. */
export interface PrintedFollowList extends Omit<FollowList, 'lists' | 'actions'> {
  readonly anchor: string;
  readonly lists: readonly PrintedFollowList[];
  readonly lines: readonly FollowLine[];
}

/** Creates the lines of a list. */
export function printedFollowList({ lists, actions, ...list }: FollowList, today: Day): PrintedFollowList {
  return {
    ...list,
    anchor: followAnchor(list),
    lists: lists.map((part) => printedFollowList(part, today)),
    lines: actions.map((one) => followLine(one, today)),
  };
}

function followLine({ action, life }: ListedAction, today: Day): FollowLine {
  const ref = recordRef(action);
  const start = isDeferred(action, today) ? action.start : undefined;
  const { status: own } = action;
  const status = shownStatus({ status: own, blockedBy: blockersNow(action), ...(start && { start }) });
  if (life) {
    const { action: _, state, ...values } = life;
    return { ref, ...values, state: state === 'open' && isOpen(action) ? status : state };
  }
  const rounds = roundTally(action);
  return { ref, state: status, ...(rounds && { rounds }) };
}
