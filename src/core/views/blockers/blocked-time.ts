import { type Day, daysBetween } from '../../model/day/day.ts';
import type { Action } from '../../model/record.ts';
import { allClearedOn, blockedAfter, isBlocked } from '../lines/blockers.ts';

/** For how long an action was blocked. */
interface BlockedTime {
  readonly blockedDays: number;
  /** Since when it is blocked, if it is. */
  readonly blockedSince?: Day;
}

/**
 * Counts the days on which an action was blocked: from the note that reports it, by status or blocker, to the next note
 * that reports the opposite, or to its end. Without the status it ends earlier, once all its blockers are closed.
 */
export function blockedTime(action: Action, today: Day): BlockedTime {
  const { events, closed } = action;
  const blocked = blockedAfter(events);
  let blockedDays = 0;
  let since: Day | undefined;
  for (const [index, event] of events.entries()) {
    if (blocked[index]) since ??= event.day;
    else if (since !== undefined) {
      blockedDays += daysBetween(since, event.day);
      since = undefined;
    }
  }
  if (since === undefined) return { blockedDays };
  const cleared = action.status === 'blocked' ? undefined : allClearedOn(action.blockedBy);
  const end = closed ?? today;
  blockedDays += Math.max(0, daysBetween(since, cleared !== undefined && cleared < end ? cleared : end));
  return { blockedDays, blockedSince: isBlocked(action) ? since : undefined };
}
