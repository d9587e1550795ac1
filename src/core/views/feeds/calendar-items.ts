import { byCodeUnit } from '../../model/compare.ts';
import type { LinkedNote } from '../../model/linked-note.ts';
import type { Action } from '../../model/record.ts';
import { isOpen } from '../lines/due.ts';
import { isOpenFor } from '../lines/team-shares.ts';
import { partiesOf } from '../people/involvement.ts';
import { actionsOf, type Scope } from './scope.ts';

/** The most meetings, and the most closed actions, in a calendar. Open actions are always included. */
export const itemsInCalendar = 500;

/** The content of a calendar: the latest meetings, every open action, and the latest closed ones. */
export interface CalendarItems {
  readonly meetings: readonly LinkedNote[];
  readonly actions: readonly Action[];
}

/**
 * The items of the calendar of a scope, planned meetings included. The calendar of a person or team has no open action
 * in which their part ended: they have nothing to do for it, and it is not closed.
 */
export function calendarItems(scope: Scope, limit = itemsInCalendar): CalendarItems {
  const actions = actionsOf(scope);
  const closed = actions
    .filter((action) => !isOpen(action))
    .toSorted((a, b) => byCodeUnit(b.closed ?? '', a.closed ?? ''));
  return {
    meetings: scope.meetings.slice(0, limit),
    actions: [...actions.filter((action) => isLeft(action, scope.owners)), ...closed.slice(0, limit)],
  };
}

/** Whether an action is open, and for some owners: whether one of them has an open part. */
function isLeft(action: Action, owners: readonly string[] | undefined): boolean {
  if (!owners) return isOpen(action);
  const ids = new Set([...partiesOf(action.owners)].map(({ id }) => id));
  return owners.some((id) => ids.has(id) && isOpenFor(action, id));
}
