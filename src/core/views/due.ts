import type { Day } from '../model/day.ts';
import { daysBetween } from '../model/day.ts';
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

/** Within how many days something due is due soon. */
export const soonDays = 14;

/** True while an action still waits to be done: open, in progress or blocked. */
export function isOpen(action: Pick<Action, 'status'>): boolean {
  return action.status !== 'done' && action.status !== 'dropped';
}

/** The due day of an action against `today`; absent where nothing was said. */
export function dueView(action: Action, today: Day): DueView | undefined {
  const due = action.due;
  if (!due) return undefined;
  const days = due.day === undefined ? undefined : daysBetween(today, due.day);
  const standing = !isOpen(action)
    ? 'closed'
    : days === undefined
      ? 'none'
      : days < 0
        ? 'late'
        : days <= soonDays
          ? 'soon'
          : 'later';
  return { said: due.said, estimated: due.estimated, standing, ...(due.day && { day: due.day, days }) };
}

/** True for an open action whose due day has passed. An estimated day never makes anything late. */
export function isLate(action: Action, today: Day): boolean {
  const due = action.due;
  return isOpen(action) && due?.day !== undefined && !due.estimated && due.day < today;
}
