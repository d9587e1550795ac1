import { addDays, type Day } from '../../model/day/day.ts';
import type { RecordEvent } from '../../model/event.ts';
import type { Action } from '../../model/record.ts';
import { statusAfter } from '../lines/action-on.ts';
import { type DuePromise, isActive, isMovedLater, promisesOf } from '../lines/due.ts';
import type { Slip } from './line.ts';
import { isReportedWithin, isWithin, type ReportPeriod } from './period.ts';

/**
 * The first due date that was not kept within a period: later notes moved it, or it passed while the action was open
 * and not deferred. No due date passes before the start date. A due date that moved and was then moved back did not slip.
 */
export function slipOf(
  action: Pick<Action, 'events' | 'entry'>,
  period: ReportPeriod,
): { readonly slip: Slip; readonly said: RecordEvent } | undefined {
  const promises = promisesOf(action.events);
  for (const [index, first] of promises.entries()) {
    const chain = chainFrom(promises.slice(index));
    const last = chain.at(-1) ?? first;
    const moves = chain.filter((promise) => isMovedLater(promise) && isReportedIn(promise.next, period));
    const to = last.day > first.day ? last.day : undefined;
    const isMoved = to !== undefined && chain[0] === moves[0];
    if (!isMoved && !passed(first, action, period)) continue;
    return {
      slip: {
        from: first.day,
        ...(to !== undefined && { to }),
        passed: passed(to ? last : first, action, period),
      },
      said: moves.at(-1)?.next?.said ?? first.said,
    };
  }
  return undefined;
}

/** Successive due dates, up to the current one. */
function chainFrom(promises: readonly DuePromise[]): readonly DuePromise[] {
  const end = promises.findIndex(({ next }) => next === undefined);
  return end < 0 ? promises : promises.slice(0, end + 1);
}

function isReportedIn(next: DuePromise['next'], period: ReportPeriod): boolean {
  return next !== undefined && isReportedWithin(period, next.said);
}

/** Whether a due date passed within the period while the action was open, not deferred and had no later date. */
function passed(
  { day, until }: Pick<DuePromise, 'day' | 'until'>,
  { events, entry: { start } }: Pick<Action, 'events' | 'entry'>,
  period: ReportPeriod,
): boolean {
  const last = start !== undefined && start > day ? start : day;
  const after: Day = addDays(last, 1);
  if (!isWithin(period, after) || (until && until.day <= last)) return false;
  const then = events.findLast((event) => event.day <= last);
  return then !== undefined && isActive({ status: statusAfter(then), start }, after);
}
