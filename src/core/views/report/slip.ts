import { addDays, type Day } from '../../model/day/day.ts';
import type { RecordEvent } from '../../model/event.ts';
import type { Action } from '../../model/record.ts';
import { slipsOf } from '../dependency/slips.ts';
import { statusAfter } from '../lines/action-on.ts';
import { type DuePromise, isActive, promisesOf } from '../lines/due.ts';
import type { MissedRounds, Slip } from './line.ts';
import { isReportedWithin, isWithin, type ReportPeriod } from './period.ts';

/** How a due date slipped within a period: the date before the first move, and the one after the last. */
export function slipOf(
  action: Pick<Action, 'events' | 'entry'>,
  period: ReportPeriod,
): { readonly slip: Slip; readonly said: RecordEvent } | undefined {
  const moves = slipsOf(action.events).filter(({ next }) => isReportedWithin(period, next.said));
  const [first, last] = [moves[0], moves.at(-1)];
  if (!first || !last) return undefined;
  const to = last.next.day;
  const now = promisesOf(action.events).findLast(({ said }) => isReportedWithin(period, said));
  return {
    slip: {
      from: first.day,
      to,
      ...(now && now.day < to && { back: now.day }),
      passed: now !== undefined && passed(now, action, period),
    },
    said: last.next.said,
  };
}

/** Whether a due date passed within the period while the action was open, not deferred and had no later date. */
function passed(
  { day, until }: Pick<DuePromise, 'day' | 'until'>,
  { events, entry }: Pick<Action, 'events' | 'entry'>,
  period: ReportPeriod,
): boolean {
  const given = events.findLast((event) => event.day <= day && event.facts?.start !== undefined);
  const start = given?.facts?.start ?? entry.start;
  const last = start !== undefined && start > day ? start : day;
  const after: Day = addDays(last, 1);
  if (!isWithin(period, after) || (until && until.day <= last)) return false;
  const then = events.findLast((event) => event.day <= last);
  return then !== undefined && isActive({ status: statusAfter(then), start }, after);
}

/** The rounds that were missed within a period, each on one day. */
export function missedRounds(
  { rounds }: Pick<Action, 'rounds'>,
  period: ReportPeriod,
): MissedRounds | undefined {
  const days = rounds.flatMap(({ due, missed }) =>
    missed !== undefined && isWithin(period, missed) ? (due.day ?? missed) : [],
  );
  const [first, last] = [days[0], days.at(-1)];
  return first === undefined || last === undefined ? undefined : { count: days.length, first, last };
}
