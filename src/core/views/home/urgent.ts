import type { Archive } from '../../model/archive.ts';
import { byCodeUnit } from '../../model/compare.ts';
import type { Day } from '../../model/day/day.ts';
import type { Action } from '../../model/record.ts';
import { blockedTime, blockersSince } from '../dependency/blocked-time.ts';
import { type ActionLine, actionLine } from '../lines/action-line.ts';
import { isHeldUp } from '../lines/blockers.ts';
import type { Capped } from '../lines/capped.ts';
import { isOverdue } from '../lines/due.ts';
import { blocksNow, byAttention } from '../lines/order.ts';
import { withoutStale } from '../lines/stale.ts';

/** An overdue action, and how many open actions it blocks. */
interface OverdueLine extends ActionLine {
  readonly blocks: number;
}

/** A blocked action, and since when it is blocked. */
interface BlockedLine extends ActionLine {
  readonly since?: Day;
  /** Since when its blockers block it, if it was blocked before them. */
  readonly blockersSince?: Day;
}

/** The actions that need attention today. */
export interface Urgent {
  /** Overdue actions, the most urgent first. Stale ones are left out as long as there are others. */
  readonly overdue: Capped<OverdueLine>;
  /** Blocked actions, the longest first. */
  readonly blocked: Capped<BlockedLine>;
}

/** Returns the overdue and the blocked actions on the date of the archive, up to the limit of each. */
export function urgentOf(
  { actions, today }: Pick<Archive, 'actions' | 'today'>,
  limits: { readonly overdue: number; readonly blocked: number },
): Urgent {
  const overdue = actions.filter((action) => isOverdue(action, today));
  const { shown } = withoutStale(overdue, today);
  const blocked = actions
    .filter((action) => isHeldUp(action, today))
    .map((action) => ({ action, since: blockedTime(action, today).blockedSince }));
  return {
    overdue: {
      total: overdue.length,
      items: byAttention(shown, today)
        .slice(0, limits.overdue)
        .map((action) => overdueLine(action, today)),
    },
    blocked: {
      total: blocked.length,
      items: blocked
        .toSorted((a, b) => byCodeUnit(a.since ?? today, b.since ?? today))
        .slice(0, limits.blocked)
        .map(({ action, since }) => ({
          ...actionLine(action, today),
          since,
          blockersSince: blockersSince(action, since),
        })),
    },
  };
}

function overdueLine(action: Action, today: Day): OverdueLine {
  return { ...actionLine(action, today), blocks: blocksNow(action, today) };
}
