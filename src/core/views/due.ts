import type { Day } from '../model/day.ts';
import { daysBetween } from '../model/day.ts';
import { soonDays } from '../model/due.ts';
import type { Action } from '../model/record.ts';

/** When an action is due, seen from a day. `days` counts from that day to the due day: negative is late. */
export interface DueView {
  readonly said: 'day' | 'next-meeting' | 'end-of-quarter';
  readonly day?: Day;
  readonly estimated: boolean;
  readonly days?: number;
  /** `closed` once the action is, `none` without a day. */
  readonly standing: 'late' | 'soon' | 'later' | 'closed' | 'none';
}

/** True while an action still waits to be done: open, in progress or blocked, and not superseded by another. */
export function isOpen(action: Pick<Action, 'status'>): boolean {
  return action.status !== 'done' && action.status !== 'dropped' && action.status !== 'superseded';
}

/** The due day of an action against `today`; absent where nothing was said. */
export function dueView(action: Pick<Action, 'due' | 'status'>, today: Day): DueView | undefined {
  const due = action.due;
  if (!due) return undefined;
  const days = due.day === undefined ? undefined : daysBetween(today, due.day);
  const standing = isOpen(action) ? standingOf(days, due.estimated) : 'closed';
  return { said: due.said, estimated: due.estimated, standing, ...(due.day && { day: due.day, days }) };
}

/** Late and soon by days; a day that is only estimated never makes anything late. */
function standingOf(days: number | undefined, estimated: boolean): DueView['standing'] {
  if (days === undefined) return 'none';
  if (days < 0) return estimated ? 'later' : 'late';
  return days <= soonDays ? 'soon' : 'later';
}

/** True for an open action whose due day has passed. An estimated day never makes anything late. */
export function isLate(action: Pick<Action, 'due' | 'status'>, today: Day): boolean {
  const due = action.due;
  return isOpen(action) && due?.day !== undefined && !due.estimated && due.day < today;
}
