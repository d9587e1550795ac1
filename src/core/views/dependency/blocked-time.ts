import { addDays, type Day, daysBetween } from '../../model/day/day.ts';
import type { RecordEvent } from '../../model/event.ts';
import type { Action } from '../../model/record.ts';
import { knownOn } from '../lines/action-on.ts';
import { isHeldUp } from '../lines/blockers.ts';
import { blocksOf } from './blocks.ts';
import { type Deferrable, deferredTimes } from './deferred-times.ts';
import { dependenciesOf, isOpenAfter } from './dependencies.ts';
import { type DayOf, type Holding, happenedOn, joined, timesOf } from './holding.ts';

/** For how long an action was blocked. */
interface BlockedTime {
  readonly blockedDays: number;
  /** Since when it is blocked, if it is. */
  readonly blockedSince?: Day;
}

/** Counts the days on which an action was blocked: by its status, or by a blocker that held while it was not deferred. */
export function blockedTime(action: Action, today: Day): BlockedTime {
  const times = blockedTimes(action);
  return {
    blockedDays: times.reduce(
      (sum, { from, until }) => sum + Math.max(0, daysBetween(from, until ?? today)),
      0,
    ),
    blockedSince: isHeldUp(action, today) ? times.at(-1)?.from : undefined,
  };
}

/** The step since which an action is blocked: its own, or the one that reopened its blocker. */
export function blockingStep(action: Action, today: Day): RecordEvent | undefined {
  return isHeldUp(action, today) ? blockedTimes(action).at(-1)?.began : undefined;
}

/**
 * The day since which its blockers block an action, if all do since the same day, and the action was blocked before it.
 * Blockers of different days have their days on the page of the action and on `/blockers/`.
 */
export function blockersSince(action: Action, since: Day | undefined): Day | undefined {
  const open = blocksOf(action, deferredTimes(action)).filter(({ until }) => until === undefined);
  const [first, ...others] = new Set(open.map(({ from }) => from));
  return since !== undefined && others.length === 0 && first !== undefined && first > since
    ? first
    : undefined;
}

/** A change of an action from one end of a period to the other, with the step that made it. */
export interface BlockedTurn {
  readonly to: 'blocked' | 'unblocked';
  readonly step: RecordEvent;
}

/**
 * How an action was blocked or unblocked in a period, as known at its ends: blocked at the end and not on the day before
 * the period, or the other way round. The step is its own, or the one that reopened or closed its blocker. `undefined`
 * if both ends are alike. A closed action is not blocked, but only a step after which it is open unblocks it.
 */
export function blockedTurn(
  action: Deferrable,
  { since, until }: { readonly since: Day; readonly until: Day },
): BlockedTurn | undefined {
  const times = blockedTimes(action, knownOn);
  const dayBefore = addDays(since, -1);
  const before = times.find((time) => isDuring(time, dayBefore));
  const after = times.find((time) => isDuring(time, until));
  if (after) return !before && after.began ? { to: 'blocked', step: after.began } : undefined;
  const last = before && times.findLast((time) => time.until !== undefined && time.until <= until);
  const step = last && unblockingStep(action, last);
  return step && knownOn(step) <= until ? { to: 'unblocked', step } : undefined;
}

/** The last time during which an action was blocked, and the step that unblocked it. */
interface LastBlocked {
  readonly from: Day;
  readonly until: Day;
  readonly step: RecordEvent;
}

/** Returns when an action was last unblocked. `undefined` if it never was, is blocked, or was closed while blocked. */
export function lastBlocked(action: Deferrable): LastBlocked | undefined {
  const last = blockedTimes(action).findLast(({ from, until }) => from !== until);
  const step = last && unblockingStep(action, last);
  return step && last.until !== undefined ? { from: last.from, until: last.until, step } : undefined;
}

/** The step that ended a time, or the one that reopened an action that was closed while it was blocked. */
function unblockingStep({ events }: Pick<Action, 'events'>, { ended }: Holding): RecordEvent | undefined {
  const index = ended ? events.indexOf(ended) : -1;
  return index < 0 ? ended : events.slice(index).find(isOpenAfter);
}

function isDuring({ from, until }: Holding, day: Day): boolean {
  return from <= day && (until === undefined || day < until);
}

function blockedTimes(action: Deferrable, dayOf: DayOf = happenedOn): readonly Holding[] {
  return joined([
    ...timesOf(action.events, ({ status }) => status === 'blocked', dayOf),
    ...dependenciesOf(action, deferredTimes(action, dayOf), dayOf),
  ]);
}
