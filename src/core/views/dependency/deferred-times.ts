import { addDays } from '../../model/day/day.ts';
import type { Action } from '../../model/record.ts';
import { type DayOf, type Holding, happenedOn, joined, timesOf, within } from './holding.ts';

/** The fields of an action from which its deferred times follow. */
export type Deferrable = Pick<Action, 'opened' | 'events' | 'entry' | 'rounds'>;

/**
 * The times during which an action was, or will be, deferred: open and before its start date, or between a round that was
 * done early and the next one. A report that takes it up ends its wait.
 */
export function deferredTimes(action: Deferrable, dayOf: DayOf = happenedOn): readonly Holding[] {
  const waits = waitsOf(action);
  if (waits.length === 0) return waits;
  const untouched = timesOf(action.events, ({ status }) => status === 'open', dayOf);
  return untouched
    .flatMap((still) => waits.flatMap((wait) => within(wait, still) ?? []))
    .filter(({ from, until }) => from !== until);
}

/** The times before a start date, unless a report took the action up: the first one, and those after rounds done early. */
function waitsOf({ opened, events, entry: { start }, rounds }: Deferrable): readonly Holding[] {
  const first = start && (events.find(({ takenUp }) => takenUp === start)?.day ?? start);
  const between = rounds.flatMap(({ due, done, over }) => {
    const until = over ?? (due.day && addDays(due.day, 1));
    return done && until && done.day < until ? [{ from: done.day, until }] : [];
  });
  return joined([...(first ? [{ from: opened, until: first }] : []), ...between]);
}
