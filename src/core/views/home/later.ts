import type { Archive } from '../../model/archive.ts';
import type { Changing } from '../../model/day/changing.ts';
import { type Day, daysBetween } from '../../model/day/day.ts';
import type { Action } from '../../model/record.ts';
import { changing, combined, followAction } from '../later/followed.ts';
import { isBlocked, isHeldUp } from '../lines/blockers.ts';
import { isActive, isOverdue, lastDayInTime } from '../lines/due.ts';
import { isStale, lastMentionOf } from '../lines/stale.ts';

/** The number of days after which an action is overdue for long: half a year. */
const longDays = 182;

/** The numbers of the home page that change without a new note, now and on later days. */
export interface HomeLater {
  readonly overdue: Changing;
  readonly longOverdue: Changing;
  /** Stale overdue actions. The list leaves them out, unless all overdue actions are stale. */
  readonly staleOverdue: Changing;
  readonly blocked: Changing;
  readonly blockedOverdue: Changing;
  readonly openInAll: Changing;
  /** Open actions that are neither overdue nor blocked. */
  readonly calm: Changing;
}

/** Counts the open actions of the archive as of its day and of later days. */
export function homeLater({ actions, today }: Pick<Archive, 'actions' | 'today'>): HomeLater {
  const followed = actions.map((action) => followAction(action, today, [longDays]));
  const count = (counts: (action: Action, day: Day) => boolean) => changing(followed, counts, today);
  const overdue = count(isOverdue);
  const stale = count((action, day) => isOverdue(action, day) && isStale(lastMentionOf(action), day));
  return {
    overdue,
    longOverdue: count(
      (action, day) => isOverdue(action, day) && daysBetween(lastDayInTime(action) ?? day, day) > longDays,
    ),
    staleOverdue: combined([stale, overdue], (left, all = 0) => (left === all ? 0 : (left ?? 0))),
    blocked: count(isHeldUp),
    blockedOverdue: count((action, day) => isHeldUp(action, day) && isOverdue(action, day)),
    openInAll: count(isActive),
    calm: count(isCalm),
  };
}

/** Whether an action is open, not deferred, and neither overdue nor blocked. */
export function isCalm(action: Action, today: Day): boolean {
  return isActive(action, today) && !isBlocked(action) && !isOverdue(action, today);
}
