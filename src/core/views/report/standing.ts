import type { Day } from '../../model/day/day.ts';
import type { Action, Blocker } from '../../model/record.ts';
import { actionOn } from '../lines/action-on.ts';
import { isBlockedOn } from '../lines/blockers.ts';
import { isActive } from '../lines/due.ts';
import type { Standing } from '../lines/order.ts';

/** Returns what blocked what on a past day, for actions as of that day. */
export type StandingOn = (day: Day) => Standing;

/** Returns the standings in an archive, by day. What notes ever named as blockers is looked up once. */
export function standingIn(archived: readonly Action[]): StandingOn {
  let blocked: ReadonlyMap<string, readonly Action[]> | undefined;
  return (day) => ({
    isBlocked: (action) => isBlockedOn(action, day),
    blocks: ({ id }) => {
      blocked ??= everBlocked(archived);
      return (blocked.get(id) ?? []).filter((action) => isBlockedBy(action, id, day)).length;
    },
  });
}

/** The actions that notes named as blocked, by the id of the action that blocks them. */
function everBlocked(archived: readonly Action[]): ReadonlyMap<string, readonly Action[]> {
  const blocked = new Map<string, Action[]>();
  for (const action of archived) {
    const named = action.events.flatMap(({ blockedBy = [] }) => blockedBy.flatMap(idOf));
    for (const id of new Set(named)) {
      const known = blocked.get(id);
      if (known) known.push(action);
      else blocked.set(id, [action]);
    }
  }
  return blocked;
}

/** Whether an action was open and not deferred on a day, and blocked by another. */
function isBlockedBy(action: Action, id: string, day: Day): boolean {
  const then = actionOn(action, day);
  return then !== undefined && isActive(then, day) && then.blockedBy.flatMap(idOf).includes(id);
}

function idOf(blocker: Blocker): readonly string[] {
  return blocker.kind === 'action' ? [blocker.action.id] : [];
}
