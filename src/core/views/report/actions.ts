import { by } from '../../model/compare.ts';
import type { Due } from '../../model/day/due.ts';
import type { RecordEvent } from '../../model/event.ts';
import type { Action } from '../../model/record.ts';
import { statusAfter } from '../lines/action-on.ts';
import { dueView, isDeferred, isOpen, isOverdue } from '../lines/due.ts';
import { type Moved, movedIn } from '../lines/movements.ts';
import { reportActionLine } from './action-line.ts';
import type { ReportLine } from './line.ts';
import { byDayOfLine, isReportedWithin, isUnchangedSince, type ReportPeriod } from './period.ts';
import { slipOf } from './slip.ts';

/**
 * The changes of actions in a period, and the actions overdue at its end. What was opened, done, dropped, superseded and
 * reopened follows from the balance of the period (`movements.ts`). Rounds are listed apart: their action stays open.
 */
export interface ReportActions {
  readonly opened: readonly ReportLine[];
  readonly done: readonly ReportLine[];
  readonly rounds: readonly ReportLine[];
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
    rounds: [],
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
    const moved = movedIn(whole, period);
    if (!moved) continue;
    if (moved.isOpen) open += 1;
    if (isDeferred(moved.action, period.until)) deferred += 1;
    sort(moved, period, lists);
  }
  for (const [name, list] of Object.entries(lists)) list.sort(name === 'overdue' ? byDueDay : byDayOfLine);
  return { ...lists, open, deferred };
}

function sort({ action, terms }: Moved, period: ReportPeriod, lists: Lists): void {
  const { events, status } = action;
  const [opening] = events;
  if (!opening) return;
  const line = (event: RecordEvent) => reportActionLine(action, event, period);
  for (const term of terms) {
    if (term === 'opened') lists.opened.push(line(opening));
    if (term === 'reopened')
      lists.reopened.push(line(reopeningIn(events, period) ?? lastChange(events, status)));
    if (term === 'done' || term === 'dropped' || term === 'superseded')
      lists[term].push(line(lastChange(events, status)));
  }
  for (const { event, due } of roundsDone(action, period))
    lists.rounds.push({
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
    if (!done || !isReportedWithin(period, done)) return [];
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

/** The last step of the period that reopened an action. */
function reopeningIn(events: readonly RecordEvent[], period: ReportPeriod): RecordEvent | undefined {
  return events.findLast((event, index) => {
    const before = events[index - 1];
    const wasOver = before !== undefined && !isOpen({ status: statusAfter(before) });
    return wasOver && isOpen({ status: statusAfter(event) }) && isReportedWithin(period, event);
  });
}

/** The last steps of the period that blocked or unblocked an action, if that still holds at the end. */
function turnsIn(
  events: readonly RecordEvent[],
  period: ReportPeriod,
): readonly (readonly ['blocked' | 'unblocked', RecordEvent])[] {
  const changes = new Map<'blocked' | 'unblocked', RecordEvent>();
  let before: Action['status'] | undefined;
  for (const event of events) {
    const status = statusAfter(event);
    if (status === 'blocked' && before !== 'blocked') {
      changes.delete('unblocked');
      if (isReportedWithin(period, event)) changes.set('blocked', event);
    } else if (before === 'blocked' && status !== 'blocked') {
      changes.delete('blocked');
      if (isReportedWithin(period, event)) changes.set('unblocked', event);
    }
    if (!isOpen({ status })) changes.delete('unblocked');
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
