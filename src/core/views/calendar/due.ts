import type { Archive } from '../../model/archive.ts';
import type { Day } from '../../model/day/day.ts';
import type { Action } from '../../model/record.ts';
import { isAssumed, type Ref } from '../../model/ref.ts';
import { isBlocked } from '../lines/blockers.ts';
import { isDeferred, isOpen, isOverdue } from '../lines/due.ts';
import { ownerRefs, recordRef } from '../lines/ref.ts';

/** An action on its due date. */
export interface CalendarDue {
  readonly day: Day;
  /** The day, if it is assumed. */
  readonly assumed?: Ref['assumed'];
  readonly action: Ref;
  readonly state: Action['status'] | 'overdue' | 'deferred';
  readonly owners: readonly Ref[];
  /** Whether the date is that of a meeting which is not held yet. */
  readonly estimated: boolean;
}

/**
 * Returns the actions that are open or done, each on its due date. A recurring action has that of its current round. One that
 * was dropped or superseded is due no more.
 */
export function calendarDue({ actions, today }: Pick<Archive, 'actions' | 'today'>): readonly CalendarDue[] {
  return actions.flatMap((action) => {
    const { due, status } = action;
    if (due?.day === undefined || !(isOpen(action) || status === 'done')) return [];
    return {
      day: due.day,
      ...(isAssumed(due.day, due) && { assumed: [due.day] }),
      action: recordRef(action),
      state: stateOn(action, today),
      owners: ownerRefs(action.owners),
      estimated: due.estimated,
    };
  });
}

function stateOn(action: Action, today: Day): CalendarDue['state'] {
  if (isDeferred(action, today)) return 'deferred';
  if (isOverdue(action, today)) return 'overdue';
  return isBlocked(action) ? 'blocked' : action.status;
}
