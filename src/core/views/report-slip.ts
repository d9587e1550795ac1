import { addDays, type Day } from '../model/day.ts';
import type { RecordEvent } from '../model/event.ts';
import type { Action } from '../model/record.ts';
import { statusAfter } from './action-on.ts';
import { isOpen } from './due.ts';
import type { Slip } from './report-line.ts';
import { isSaidWithin, isWithin, type ReportPeriod } from './report-period.ts';

/** A due day as one step said it, until the step that said another. */
interface Promise {
  readonly day: Day;
  readonly said: RecordEvent;
  readonly next?: RecordEvent;
}

/**
 * The first due day that was not kept within a period, and what came of it: a later note moved it to a later day, or
 * the day passed while the action was open. An estimated day binds nobody.
 */
export function slipOf(
  action: Pick<Action, 'events'>,
  period: ReportPeriod,
): { readonly slip: Slip; readonly said: RecordEvent } | undefined {
  const promises = promisesOf(action.events);
  const broken = promises.filter(
    (promise) => passed(promise, action.events, period) || moved(promise, period),
  );
  const [first] = broken;
  if (!first) return undefined;
  const last = promises.at(-1);
  const to = last && last.day > first.day ? last.day : undefined;
  const mover = broken.findLast((promise) => moved(promise, period))?.next;
  return {
    slip: {
      from: first.day,
      ...(to !== undefined && { to }),
      passed: broken.some((promise) => passed(promise, action.events, period)),
    },
    said: mover ?? first.said,
  };
}

function promisesOf(events: readonly RecordEvent[]): readonly Promise[] {
  const said = events.filter(({ due }) => due !== undefined);
  return said.flatMap((event, index) => {
    const next = said[index + 1];
    const day = event.due?.day;
    return day === undefined || event.due?.estimated ? [] : [{ day, said: event, ...(next && { next }) }];
  });
}

/** True where a step within the period put the day off; that of the next round, once one is done, puts off nothing. */
function moved({ day, next }: Promise, period: ReportPeriod): boolean {
  return (
    next?.kind !== 'done' && next?.due?.day !== undefined && next.due.day > day && isSaidWithin(period, next)
  );
}

/** True where the day after it lay in the period, and by then it was neither done nor had another day. */
function passed({ day, next }: Promise, events: readonly RecordEvent[], period: ReportPeriod): boolean {
  if (!isWithin(period, addDays(day, 1)) || (next && next.day <= day)) return false;
  const then = events.findLast((event) => event.day <= day);
  return then !== undefined && isOpen({ status: statusAfter(then) });
}
