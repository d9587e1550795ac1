import { by } from '../../model/compare.ts';
import { addDays, type Day, daysBetween } from '../../model/day/day.ts';
import { soonDays } from '../../model/day/due.ts';
import type { RecordEvent } from '../../model/event.ts';
import type { Action } from '../../model/record.ts';
import type { Ref } from '../../model/ref.ts';

/**
 * The due date of an action, seen from a day. `days` counts to the due date and is negative if it has passed. Days overdue
 * are counted from `counted`, if there is one.
 */
export interface DueView extends Pick<Ref, 'assumed'> {
  readonly written: 'day' | 'next-meeting' | 'end-of-quarter';
  readonly day?: Day;
  readonly estimated: boolean;
  /** The word of the group for the period at whose end it is due, unless that is “quarter”. */
  readonly period?: string;
  readonly days?: number;
  /** `closed` for closed actions, `deferred` before the start date, `none` without a date. */
  readonly status: 'overdue' | 'soon' | 'later' | 'closed' | 'deferred' | 'none';
  /** The start date of a deferred action. Before it, nothing is overdue. */
  readonly from?: Day;
  /** The start date, if it is later than `day`. */
  readonly counted?: Day;
  /** The earliest end of a closed action, if its notes report several, such as dropped after done. */
  readonly ended?: Day;
  /**
   * Due dates of the next rounds of a recurring action, for a year. On each of them the round before is missed, unless
   * a note has reported it by then.
   */
  readonly ahead?: readonly Day[];
}

const ends: ReadonlySet<string> = new Set(['done', 'dropped', 'superseded']);

/** Whether an action is open, in progress or blocked. */
export function isOpen({ status }: Pick<Action, 'status'>): boolean {
  return !ends.has(status);
}

/**
 * Whether an action is deferred on a day: before `start`, not started and not blocked. A deferred action is open, but
 * neither overdue nor due soon.
 */
export function isDeferred({ status, start }: Pick<Action, 'status' | 'start'>, today: Day): boolean {
  return status === 'open' && start !== undefined && today < start;
}

/** Whether an action is open and not deferred. */
export function isActive(action: Pick<Action, 'status' | 'start'>, today: Day): boolean {
  return isOpen(action) && !isDeferred(action, today);
}

/** Returns the due date of an action as seen from `today`. */
export function dueView(
  action: Pick<Action, 'due' | 'status' | 'start'> & Partial<Pick<Action, 'roundAfter' | 'events'>>,
  today: Day,
): DueView | undefined {
  const due = action.due;
  if (!due) return undefined;
  const last = lastDayInTime(action);
  const counted = last === due.day ? undefined : last;
  const isPast = last !== undefined && last < today;
  const from = isPast && isOpen(action) ? last : due.day;
  const days = from === undefined ? undefined : daysBetween(today, from);
  const ahead = roundsAhead(action, today);
  const status = isDeferred(action, today)
    ? 'deferred'
    : isOpen(action)
      ? dueStatus(days, due.estimated, counted !== undefined && !isPast)
      : 'closed';
  return {
    written: due.written,
    ...(due.period && { period: due.period }),
    estimated: due.estimated,
    ...(due.assumed && { assumed: due.assumed }),
    status,
    day: due.day,
    days,
    from: status === 'deferred' ? action.start : undefined,
    counted,
    ended: firstEnd(action.events)?.day,
    ahead: ahead.length > 0 ? ahead : undefined,
  };
}

/** The step with the earliest end of a closed action since it was last open, if several steps report different ends. */
export function firstEnd(events: readonly RecordEvent[] = []): RecordEvent | undefined {
  const after = events.slice(events.findLastIndex(({ status }) => !ends.has(status)) + 1);
  const isOneEnd = after.every(({ status }) => status === after[0]?.status);
  return isOneEnd ? undefined : after.toSorted(by(({ day }) => day))[0];
}

const daysOfRounds = 366;

/**
 * Returns the due dates of the next rounds of an open recurring action, for a year or up to the first estimated date.
 */
export function roundsAhead(
  { due, status, roundAfter }: Pick<Action, 'due' | 'status'> & Partial<Pick<Action, 'roundAfter'>>,
  today: Day,
): readonly Day[] {
  const ahead: Day[] = [];
  const last = addDays(today, daysOfRounds);
  for (let next = due; next?.day && !next.estimated && isOpen({ status }); next = roundAfter?.(next.day))
    if (next.day > last) break;
    else if (next !== due) ahead.push(next.day);
  return ahead;
}

/** Classifies a due date by days. An estimated date makes nothing overdue, and neither does one before the start date. */
function dueStatus(days: number | undefined, estimated: boolean, isAhead: boolean): DueView['status'] {
  if (days === undefined) return 'none';
  if (days < 0) return estimated || isAhead ? 'later' : 'overdue';
  return days <= soonDays && !isAhead ? 'soon' : 'later';
}

/**
 * The last day on which an action is in time: its due date, or its start date if that is later. No action is overdue
 * before it starts.
 */
export function lastDayInTime({ due, start }: Pick<Action, 'due' | 'start'>): Day | undefined {
  if (due?.day === undefined) return undefined;
  return start !== undefined && !due.estimated && start > due.day ? start : due.day;
}

/**
 * Whether an action is overdue: open, not deferred, and past its due date and its start date. An estimated date makes
 * nothing overdue.
 */
export function isOverdue(action: Pick<Action, 'due' | 'status' | 'start'>, today: Day): boolean {
  const last = lastDayInTime(action);
  return isActive(action, today) && last !== undefined && !action.due?.estimated && last < today;
}

/** A due date that a step promised. An estimated date is no promise. */
export interface DuePromise {
  readonly day: Day;
  readonly said: RecordEvent;
  /** The step that changed the due date, also to an estimated one. From its day on, this promise no longer counts. */
  readonly until?: RecordEvent;
  /** The promise that followed it. A recurring action has none: each of its rounds was done or missed. */
  readonly next?: { readonly day: Day; readonly said: RecordEvent };
}

/** Returns the due dates that the steps of an action promised, in order. */
export function promisesOf(events: readonly RecordEvent[]): readonly DuePromise[] {
  const written = events.filter(({ due }) => due !== undefined);
  const promises = written.flatMap((event, index) => {
    const { day, estimated } = event.due ?? {};
    return day === undefined || estimated ? [] : [{ day, said: event, until: written[index + 1] }];
  });
  return promises.map((promise, index) => {
    const next = promises[index + 1];
    return { ...promise, ...(next && isMove(next.said) && { next }) };
  });
}

/**
 * Whether a step with a due date moves it. One that ends a round does not: the date is that of the next round. A step that
 * leaves the action closed has no due date.
 */
export function isMove({ endsRound }: RecordEvent): boolean {
  return !endsRound;
}

/** Whether a later step moved the due date to a later day, before or after it passed. */
export function isMovedLater({ day, next }: DuePromise): boolean {
  return next !== undefined && next.day > day;
}
