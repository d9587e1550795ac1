import { by } from '../../model/compare.ts';
import { addDays, type Day } from '../../model/day/day.ts';
import { soonDays } from '../../model/day/due.ts';
import type { Action } from '../../model/record.ts';
import type { Ref } from '../../model/ref.ts';
import { type ActionLine, actionLine } from '../lines/action-line.ts';
import { isActive, isDeferred } from '../lines/due.ts';
import { ownerRefs } from '../lines/ref.ts';
import { type AgendaDays, reasonsOfAction } from './reasons.ts';

/** Actions that are no topic: open ones, and deferred ones that start soon. */
export interface AgendaRest {
  /** Other open actions by owner, unowned ones last. */
  readonly owned: readonly { readonly owners: readonly Ref[]; readonly lines: readonly ActionLine[] }[];
  /** The number of those in all, and of those that are listed. */
  readonly openMore: { readonly total: number; readonly listed: number };
  /** Deferred actions that start before or soon after the next meeting, earliest start first. */
  readonly starting: readonly { readonly line: ActionLine; readonly start: Day }[];
}

/** The largest number of other open actions in the list. */
const shown = 30;

/** The actions that are no topic. */
export function agendaRest(actions: readonly Action[], days: AgendaDays): AgendaRest {
  const { today, until } = days;
  const rest = actions.filter(
    (action) => isActive(action, today) && reasonsOfAction(action, days).length === 0,
  );
  const horizon = addDays(until, soonDays);
  const starting = actions.flatMap((action) => {
    const { start } = action;
    return start !== undefined && isDeferred(action, today) && start <= horizon ? [{ action, start }] : [];
  });
  const listed = rest.map((action) => ({ action, owners: ownerRefs(action.owners) })).sort(byOwners);
  const groups = Map.groupBy(listed.slice(0, shown), ({ owners }) => ownersKey(owners));
  return {
    owned: [...groups.values()].map((group) => ({
      owners: group[0]?.owners ?? [],
      lines: group.map(({ action }) => actionLine(action, today)),
    })),
    openMore: { total: rest.length, listed: Math.min(rest.length, shown) },
    starting: starting.sort(byStart).map(({ action, start }) => ({
      line: actionLine(action, today),
      start,
    })),
  };
}

const unowned = '\uffff';

function ownersKey(owners: readonly Ref[]): string {
  return owners.length === 0 ? unowned : owners.map(({ label, id }) => `${label} ${id}`).join();
}

const byOwners = by<{ readonly owners: readonly Ref[]; readonly action: Action }>(
  ({ owners }) => ownersKey(owners),
  ({ action }) => action.opened,
  ({ action }) => action.id,
);
const byStart = by<{ readonly start: Day; readonly action: Action }>(
  ({ start }) => start,
  ({ action }) => action.id,
);
