import { byCodeUnit } from '../../model/compare.ts';
import type { LinkedNote } from '../../model/linked-note.ts';
import type { Action } from '../../model/record.ts';
import { isOpen } from '../lines/due.ts';
import { actionsOf, type Scope } from './scope.ts';

/** How many meetings, and how many closed actions, a calendar holds; open actions are all in it. */
export const itemsInCalendar = 500;

/** What stands in a calendar: the newest meetings, every open action, and those that were closed last. */
export interface CalendarItems {
  readonly meetings: readonly LinkedNote[];
  readonly actions: readonly Action[];
}

/** The items of a scope's calendar; meetings that are prepared for a later day are among them. */
export function calendarItems(scope: Scope, limit = itemsInCalendar): CalendarItems {
  const actions = actionsOf(scope);
  const closed = actions
    .filter((action) => !isOpen(action))
    .toSorted((a, b) => byCodeUnit(b.closed ?? '', a.closed ?? ''));
  return {
    meetings: scope.meetings.slice(0, limit),
    actions: [...actions.filter(isOpen), ...closed.slice(0, limit)],
  };
}
