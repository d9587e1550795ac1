import { by } from '../../model/compare.ts';
import type { Due } from '../../model/day/due.ts';
import type { RecordEvent } from '../../model/event.ts';
import type { Action } from '../../model/record.ts';
import { actionOn, statusAfter } from '../lines/action-on.ts';
import { dueView, isActive, isDeferred, isOpen, isOverdue } from '../lines/due.ts';
import { reportActionLine } from './action-line.ts';
import type { ReportLine } from './line.ts';
import { byDayOfLine, isSaidWithin, isUnchangedSince, type ReportPeriod } from './period.ts';
import { slipOf } from './slip.ts';

/** The changes of actions in a period, and the actions overdue at its end. A superseded action is not new. */
export interface ReportActions {
  readonly opened: readonly ReportLine[];
  readonly done: readonly ReportLine[];
  readonly dropped: readonly ReportLine[];
  readonly superseded: readonly ReportLine[];
  readonly slipped: readonly ReportLine[];
  readonly blocked: readonly ReportLine[];
  readonly unblocked: readonly ReportLine[];
  readonly reopened: readonly ReportLine[];
  readonly overdue: readonly ReportLine[];
  /** The number of open actions at its end, and of deferred ones. */
  readonly open: number;
  readonly deferred: number;
}

type Lists = { readonly [K in Exclude<keyof ReportActions, 'open' | 'deferred'>]: ReportLine[] };

/** Sorts actions by their changes in a period, in one pass. */
export function reportActions(actions: readonly Action[], period: ReportPeriod): ReportActions {
  const lists: Lists = {
    opened: [],
    done: [],
    dropped: [],
    superseded: [],
    slipped: [],
    blocked: [],
    unblocked: [],
    reopened: [],
    overdue: [],
  };
  let [open, deferred] = [0, 0];
  for (const whole of actions) {
    if (whole.closed !== undefined && whole.closed < period.since && isUnchangedSince(whole, period))
      continue;
    const action = actionOn(whole, period.until);
    if (!action) continue;
    if (isActive(action, period.until)) open += 1;
    if (isDeferred(action, period.until)) deferred += 1;
    sort(action, period, lists);
  }
  for (const [name, list] of Object.entries(lists)) list.sort(name === 'overdue' ? byDueDay : byDayOfLine);
  return { ...lists, open, deferred };
}

function sort(action: Action, period: ReportPeriod, lists: Lists): void {
  const { events, status, closed } = action;
  const [opening] = events;
  const last = events.at(-1);
  if (!opening || !last) return;
  const line = (event: RecordEvent) => reportActionLine(action, event, period);
  const isNew = !action.earlier && isSaidWithin(period, opening);
  if (isNew && status !== 'superseded') lists.opened.push(line(opening));
  const change = lastChange(events, status);
  if (
    closed !== undefined &&
    isSaidWithin(period, change) &&
    (status === 'done' || status === 'dropped' || status === 'superseded')
  )
    lists[status].push(line(change));
  for (const { event, due } of roundsDone(action, period))
    lists.done.push({
      ...line(event),
      changes: [{ to: 'done' }],
      due: dueView({ due, status: 'done' }, period.until),
      closed: event.day,
    });
  const slip = slipOf(action, period);
  if (slip) lists.slipped.push({ ...line(slip.said), slip: slip.slip });
  for (const [name, event] of turnsIn(events, period)) lists[name].push(line(event));
  if (isOverdue(action, period.until)) lists.overdue.push(line(wordOnDue(events) ?? opening));
}

/** The steps that completed a round of a recurring action, which stays open, with the due date of the round. */
function roundsDone(
  { events, rounds }: Action,
  period: ReportPeriod,
): readonly { readonly event: RecordEvent; readonly due: Due }[] {
  return rounds.flatMap(({ done, due }) => {
    if (!done || !isSaidWithin(period, done)) return [];
    return events
      .filter(({ kind, day, note }) => kind === 'done' && day === done.day && note === done.note)
      .slice(0, 1)
      .map((event) => ({ event, due }));
  });
}

/** The step that set the current due date. */
function wordOnDue(events: readonly RecordEvent[]): RecordEvent | undefined {
  return events.findLast((event) => event.due !== undefined);
}

/** Orders lines by due date, those without one last. */
export const byDueDay = by<ReportLine>(
  ({ due }) => due?.day ?? '9999',
  ({ ref }) => ref.id,
);

/** The last steps of the period that blocked, unblocked or reopened an action, if that still holds at the end. */
function turnsIn(
  events: readonly RecordEvent[],
  period: ReportPeriod,
): readonly (readonly ['blocked' | 'unblocked' | 'reopened', RecordEvent])[] {
  const changes = new Map<'blocked' | 'unblocked' | 'reopened', RecordEvent>();
  let before: Action['status'] | undefined;
  for (const event of events) {
    const status = statusAfter(event);
    if (status === 'blocked' && before !== 'blocked') {
      changes.delete('unblocked');
      if (isSaidWithin(period, event)) changes.set('blocked', event);
    } else if (before === 'blocked' && status !== 'blocked') {
      changes.delete('blocked');
      if (isSaidWithin(period, event)) changes.set('unblocked', event);
    }
    const wasOver = before !== undefined && !isOpen({ status: before });
    if (wasOver && isOpen({ status }) && isSaidWithin(period, event)) changes.set('reopened', event);
    if (!isOpen({ status })) {
      changes.delete('reopened');
      changes.delete('unblocked');
    }
    before = status;
  }
  return [...changes];
}

/** The step that set the current status. */
function lastChange(events: readonly RecordEvent[], status: string): RecordEvent {
  const before = events.findLastIndex((event) => event.status !== status);
  const change = events[before + 1] ?? events.at(-1);
  if (!change) throw new RangeError('An action without steps');
  return change;
}
