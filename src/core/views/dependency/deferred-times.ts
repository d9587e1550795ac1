import { addDays, type Day } from '../../model/day/day.ts';
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
  const untilOf = (to: Day) => events.find(({ takenUp }) => takenUp === to)?.day ?? to;
  // A start date holds until a report gives another one.
  const given = events.flatMap(({ day, facts }) =>
    facts?.start !== undefined && rounds.length === 0 ? [{ day, start: facts.start }] : [],
  );
  const starts = [...(start === undefined ? [] : [{ day: opened, start }]), ...given].map(
    (one, index, all) => {
      const until = untilOf(one.start);
      const next = all[index + 1]?.day;
      return { from: one.day, until: next !== undefined && next < until ? next : until };
    },
  );
  const between = rounds.flatMap(({ due, skipped, done = skipped, over }) => {
    const until = over ?? (due.day && addDays(due.day, 1));
    return done && until && done.day < until ? [{ from: done.day, until }] : [];
  });
  return joined([...starts.filter(({ from, until }) => from < until), ...between]);
}
