import { type Day, daysBetween } from '../../model/day/day.ts';
import type { RecordEvent } from '../../model/event.ts';
import type { Action } from '../../model/record.ts';
import { isBlocked } from '../lines/blockers.ts';
import { dependenciesOf } from './dependencies.ts';
import { type Holding, joined, timesOf } from './holding.ts';

/** For how long an action was blocked. */
interface BlockedTime {
  readonly blockedDays: number;
  /** Since when it is blocked, if it is. */
  readonly blockedSince?: Day;
}

/** Counts the days on which an action was blocked: by its status, or by a blocker that held. */
export function blockedTime(action: Action, today: Day): BlockedTime {
  const times = blockedTimes(action);
  return {
    blockedDays: times.reduce((sum, { from, until }) => sum + daysBetween(from, until ?? today), 0),
    blockedSince: isBlocked(action) ? times.at(-1)?.from : undefined,
  };
}

/** The step since which an action is blocked: its own, or the one that reopened its blocker. */
export function blockingStep(action: Action): RecordEvent | undefined {
  return isBlocked(action) ? blockedTimes(action).at(-1)?.began : undefined;
}

function blockedTimes(action: Action): readonly Holding[] {
  return joined([...timesOf(action.events, ({ status }) => status === 'blocked'), ...dependenciesOf(action)]);
}
