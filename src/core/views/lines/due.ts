import { type Day, daysBetween } from '../../model/day/day.ts';
import { soonDays } from '../../model/day/due.ts';
import type { RecordEvent } from '../../model/event.ts';
import type { Action } from '../../model/record.ts';

/** When an action is due, seen from a day. `days` counts from that day to the due day: negative is late. */
export interface DueView {
  readonly said: 'day' | 'next-meeting' | 'end-of-quarter';
  readonly day?: Day;
  readonly estimated: boolean;
  readonly days?: number;
  /** `closed` once the action is, `deferred` while it is put off, `none` without a day. */
  readonly standing: 'late' | 'soon' | 'later' | 'closed' | 'deferred' | 'none';
  /** While it is put off: the day from which on it can be late. */
  readonly from?: Day;
}

/** True while an action still waits to be done: open, in progress or blocked, and not superseded by another. */
export function isOpen(action: Pick<Action, 'status'>): boolean {
  return action.status !== 'done' && action.status !== 'dropped' && action.status !== 'superseded';
}

/**
 * True for an action that is put off: its start is still ahead, and nobody has begun with it or says what holds it up.
 * Until then it is open, but nobody is asked for it: it is neither late nor due soon.
 */
export function isDeferred({ status, start }: Pick<Action, 'status' | 'start'>, today: Day): boolean {
  return status === 'open' && start !== undefined && today < start;
}

/** True for an action that somebody is asked for today: open, and not put off. */
export function isAskedFor(action: Pick<Action, 'status' | 'start'>, today: Day): boolean {
  return isOpen(action) && !isDeferred(action, today);
}

/** The due day of an action against `today`; absent where nothing was said. */
export function dueView(action: Pick<Action, 'due' | 'status' | 'start'>, today: Day): DueView | undefined {
  const due = action.due;
  if (!due) return undefined;
  const days = due.day === undefined ? undefined : daysBetween(today, due.day);
  const standing = isDeferred(action, today)
    ? 'deferred'
    : isOpen(action)
      ? standingOf(days, due.estimated)
      : 'closed';
  return {
    said: due.said,
    estimated: due.estimated,
    standing,
    ...(due.day && { day: due.day, days }),
    ...(standing === 'deferred' && { from: action.start }),
  };
}

/** Late and soon by days; a day that is only estimated never makes anything late. */
function standingOf(days: number | undefined, estimated: boolean): DueView['standing'] {
  if (days === undefined) return 'none';
  if (days < 0) return estimated ? 'later' : 'late';
  return days <= soonDays ? 'soon' : 'later';
}

/** True for an action that is asked for and whose due day has passed. An estimated day never makes anything late. */
export function isLate(action: Pick<Action, 'due' | 'status' | 'start'>, today: Day): boolean {
  const due = action.due;
  return isAskedFor(action, today) && due?.day !== undefined && !due.estimated && due.day < today;
}

/** A due day that a step promised. A day that is only estimated binds nobody and is no promise. */
export interface DuePromise {
  readonly day: Day;
  readonly said: RecordEvent;
  /** The step that said anything else of the due day, even one that is only estimated: from its day on this one binds no more. */
  readonly until?: RecordEvent;
  /** The promise that took its place; none took that of the round of an action that recurs, which was done or missed. */
  readonly next?: { readonly day: Day; readonly said: RecordEvent };
}

/** The due days that the steps of an action promised, one after the other. */
export function promisesOf(events: readonly RecordEvent[]): readonly DuePromise[] {
  const said = events.filter(({ due }) => due !== undefined);
  const promises = said.flatMap((event, index) => {
    const { day, estimated } = event.due ?? {};
    return day === undefined || estimated ? [] : [{ day, said: event, until: said[index + 1] }];
  });
  return promises.map((promise, index) => {
    const next = promises[index + 1];
    return { ...promise, ...(next && next.said.kind !== 'done' && { next }) };
  });
}

/** True where a later step put the day off: a slip, whether or not the day had passed by then. */
export function isPutOff({ day, next }: DuePromise): boolean {
  return next !== undefined && next.day > day;
}
