import { addDays, type Day, daysBetween } from '../../model/day/day.ts';
import type { Action } from '../../model/record.ts';
import { type ActionLine, actionLine } from '../lines/action-line.ts';
import { type BlockerRef, blockerRefs, clearedOn } from '../lines/blockers.ts';
import { type Wait, waitsOf } from './dependencies.ts';

/** What held an action up, and for how many days; without `until` it still does. */
export interface WaitLine {
  /** The action, where it is one that it waited for. */
  readonly line?: ActionLine;
  readonly blocker: BlockerRef;
  readonly from: Day;
  readonly until?: Day;
  readonly days: number;
}

/** What held an action up as of `today`, in the order in which it was said. */
export function waitLines(action: Pick<Action, 'events' | 'closed'>, today: Day): readonly WaitLine[] {
  return waitsOf(action).map((wait) => waitLine(wait, today));
}

/** A wait is over with the note that says so, or before that once what was waited for is there. */
function waitLine({ blocker, from, until }: Wait, today: Day): WaitLine {
  const [ref = ''] = blockerRefs([blocker]);
  const cleared = clearedOn(blocker);
  const there = cleared !== undefined && cleared < from ? from : cleared;
  const over = there !== undefined && there < (until ?? addDays(there, 1)) ? there : until;
  return {
    ...(blocker.kind === 'action' && { line: actionLine(blocker.action, today) }),
    ...{ blocker: ref, from, until: over, days: daysBetween(from, over ?? today) },
  };
}
