import type { Changing } from '../../model/day/changing.ts';
import type { Day } from '../../model/day/day.ts';
import type { Action } from '../../model/record.ts';
import { isHeldUp } from '../lines/blockers.ts';
import { isActive, isDeferred, isOverdue } from '../lines/due.ts';
import { changing, followAction } from './followed.ts';

/**
 * The numbers of actions that change without a new note, now and on later days. `open` includes overdue and blocked
 * ones.
 */
export interface ActionsLater {
  readonly open: Changing;
  readonly overdue: Changing;
  readonly deferred: Changing;
  readonly blocked: Changing;
}

/** Counts actions as of `today` and of later days. On each day it leaves out those that `counts` refuses. */
export function actionsLater(
  actions: readonly Action[],
  today: Day,
  counts: (action: Action) => boolean = () => true,
): ActionsLater {
  const followed = actions.map((action) => followAction(action, today));
  const having = (has: (action: Action, day: Day) => boolean) =>
    changing(followed, (action, day) => has(action, day) && counts(action), today);
  return {
    open: having(isActive),
    overdue: having(isOverdue),
    deferred: having(isDeferred),
    blocked: having(isHeldUp),
  };
}
