import type { Day } from '../../model/day/day.ts';
import type { DrawnState } from '../../model/flow.ts';
import type { AimCounts } from '../aim/counts.ts';
import type { TraceAction } from './data.ts';

/** Numbers of actions by status. Overdue and blocked ones are among the open, deferred ones are not. */
export interface TraceCounts extends Required<AimCounts> {
  readonly blocked: number;
}

/** The statuses in the order of drawing, the most urgent first. */
export const drawnStates: readonly DrawnState[] = ['late', 'blocked', 'open', 'deferred', 'done', 'dropped'];

/** Whether an open action is deferred on `today`. */
function isTracedDeferred({ start }: TraceAction, today: Day): boolean {
  return start !== undefined && today < start;
}

/** The one status in which an action is drawn, as of `today`. */
export function drawnState(action: TraceAction, today: Day): DrawnState {
  if (isTracedDeferred(action, today)) return 'deferred';
  return action.overdueAfter !== undefined && action.overdueAfter < today ? 'late' : action.status;
}

/** Counts actions as of `today`. */
export function traceCounts(actions: Iterable<TraceAction>, today: Day): TraceCounts {
  const counts = { open: 0, overdue: 0, blocked: 0, deferred: 0, done: 0, dropped: 0 };
  for (const action of actions) {
    const state = drawnState(action, today);
    if (state === 'deferred' || state === 'done' || state === 'dropped') counts[state] += 1;
    else counts.open += 1;
    if (state === 'late') counts.overdue += 1;
    if (action.status === 'blocked') counts.blocked += 1;
  }
  return counts;
}
