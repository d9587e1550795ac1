import type { Day } from '../../model/day/day.ts';
import type { RecordEvent } from '../../model/event.ts';
import type { Action, Blocker, Supersession } from '../../model/record.ts';
import { statusAfter } from '../lines/action-on.ts';
import { isOpen } from '../lines/due.ts';

/** The day from which a step counts: that of the step, or the one from which notes report it. */
export type DayOf = (event: RecordEvent) => Day;

/** The day of a step itself. */
export const happenedOn: DayOf = ({ day }) => day;

/** A time with the steps that begin and end it. `from` is empty before all days. `until` is missing while it lasts. */
export interface Holding {
  readonly from: Day;
  readonly until?: Day;
  readonly began?: RecordEvent;
  readonly ended?: RecordEvent;
}

/**
 * The times during which a blocker holds, oldest first: an action while it is open, a question until it is answered. If
 * it is reopened it holds again, and its earlier end remains. While an action is superseded, those that supersede it
 * hold. Persons, teams, trackers and words always hold.
 */
export function holdingsOf(blocker: Blocker, dayOf = happenedOn): readonly Holding[] {
  if (blocker.kind === 'action') return joined(holdersOfAction(blocker.action, new Set(), dayOf));
  if (blocker.kind !== 'question') return [{ from: '' }];
  return fromTheStart(timesOf(blocker.question.events, ({ status }) => status !== 'answered', dayOf));
}

/** A time during which a record, or an outside party, holds itself: instead of a superseded action, one that took its place. */
interface Holder extends Holding {
  readonly blocker: Blocker;
}

/** Returns the times of `holdingsOf`, each with what held then. Several may hold at once, such as the parts of a split. */
export function holdersOf(blocker: Blocker, dayOf = happenedOn): readonly Holder[] {
  if (blocker.kind === 'action') return holdersOfAction(blocker.action, new Set(), dayOf);
  return holdingsOf(blocker, dayOf).map((time) => ({ ...time, blocker }));
}

/** The day on which a blocker was last cleared. `undefined` while it holds. */
function clearedOn(blocker: Blocker): Day | undefined {
  return holdingsOf(blocker).at(-1)?.until;
}

/** The day on which the last of several blockers was cleared. `undefined` if one still holds, or if there is none. */
export function allClearedOn(blockers: readonly Blocker[]): Day | undefined {
  let last: Day | undefined;
  for (const blocker of blockers) {
    const day = clearedOn(blocker);
    if (day === undefined) return undefined;
    if (last === undefined || day > last) last = day;
  }
  return last;
}

/** The times after whose steps a condition holds. A step that is reported late ends a time on its own, earlier day. */
export function timesOf(
  events: readonly RecordEvent[],
  holds: (event: RecordEvent) => boolean,
  dayOf = happenedOn,
): readonly Holding[] {
  const times: Holding[] = [];
  let open: Holding | undefined;
  for (const event of events) {
    const day = dayOf(event);
    if (holds(event)) {
      const after = times.at(-1)?.until ?? day;
      open ??= { from: after > day ? after : day, began: event };
    } else if (open) {
      times.push({ ...open, until: day > open.from ? day : open.from, ended: event });
      open = undefined;
    }
  }
  return open ? [...times, open] : times;
}

/** Times as one list without overlaps, oldest first. Times that touch are one. */
export function joined<T extends Holding>(times: readonly T[]): readonly T[] {
  const all: T[] = [];
  for (const time of times.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))) {
    const last = all.at(-1);
    if (!last || (last.until !== undefined && last.until < time.from)) all.push(time);
    else if (isLonger(time, last)) all.splice(-1, 1, { ...time, from: last.from, began: last.began });
  }
  return all;
}

/** The part of a time within another. It lasts no day if it ends on the first. `undefined` if there is none. */
export function within(time: Holding, frame: Holding): Holding | undefined {
  const first = time.from > frame.from ? time : frame;
  const last = isLonger(time, frame) ? frame : time;
  const { from, began } = first;
  const { until, ended } = last;
  if (until !== undefined && (until < from || (until === from && from !== frame.from))) return undefined;
  return { from, began, until, ended };
}

/** The parts of a time that are in none of others, which are oldest first. */
export function without<T extends Holding>(time: T, others: readonly Holding[]): readonly T[] {
  const parts: T[] = [];
  let rest: T | undefined = time;
  for (const { from, until } of others) {
    if (!rest || (until !== undefined && until <= rest.from)) continue;
    if (rest.until !== undefined && rest.until <= from) break;
    if (rest.from < from) parts.push({ ...rest, until: from, ended: undefined });
    rest =
      until === undefined || (rest.until !== undefined && rest.until <= until)
        ? undefined
        : { ...rest, from: until };
  }
  return rest ? [...parts, rest] : parts;
}

function isLonger(a: Holding, b: Holding): boolean {
  return b.until !== undefined && (a.until === undefined || a.until > b.until);
}

function holdersOfAction(action: Action, seen: ReadonlySet<Action>, dayOf: DayOf): readonly Holder[] {
  if (seen.has(action)) return [];
  const passed = new Set([...seen, action]);
  const times = timesOf(action.events, (event) => isOpen({ status: statusAfter(event) }), dayOf);
  const blocker = { kind: 'action', action } as const;
  const own = fromTheStart(times).map((time) => ({ ...time, blocker }));
  if (action.supersededBy.length === 0) return own;
  const superseded = timesOf(action.events, ({ status }) => status === 'superseded', dayOf);
  const others = action.supersededBy.flatMap((by) => {
    const holders = holdersOfAction(by.action, passed, dayOf);
    return superseded.flatMap((time) => {
      const frame =
        by.day < time.from ? time : { ...time, from: by.day, began: stepOf(action, by) ?? time.began };
      return holders.flatMap((holder) => {
        const both = within(holder, frame);
        return both ? [{ ...both, blocker: holder.blocker }] : [];
      });
    });
  });
  return [...own, ...others];
}

/** The step of a superseded action that an action in its place is in. Each part of a split is in a step of its own. */
function stepOf({ events }: Action, by: Supersession): RecordEvent | undefined {
  return events.find(({ supersededBy = [] }) => supersededBy.some(({ action }) => action === by.action));
}

/** Before it was opened, a blocker was as undone as after. */
function fromTheStart([first, ...rest]: readonly Holding[]): readonly Holding[] {
  return first ? [{ ...first, from: '' }, ...rest] : [];
}
