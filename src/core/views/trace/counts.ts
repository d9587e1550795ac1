import type { Day } from '../../model/day/day.ts';
import type { DrawnStatus } from '../../model/drawings/flow.ts';
import type { AimCounts } from '../aim/counts.ts';
import type { TraceAction } from './data.ts';

/** Numbers of actions by status. Overdue and blocked ones are among the open, deferred ones are not. */
export interface TraceCounts extends Required<AimCounts> {
  readonly blocked: number;
}

/** The statuses in the order of drawing, the most urgent first. */
export const drawnStatuses: readonly DrawnStatus[] = [
  'overdue',
  'blocked',
  'open',
  'deferred',
  'done',
  'dropped',
];

/** Whether an open action is deferred on `today`. */
function isTracedDeferred({ start }: TraceAction, today: Day): boolean {
  return start !== undefined && today < start;
}

/** The one status in which an action is drawn, as of `today`. */
export function drawnStatus(action: TraceAction, today: Day): DrawnStatus {
  if (isTracedDeferred(action, today)) return 'deferred';
  return action.overdueAfter !== undefined && action.overdueAfter < today ? 'overdue' : action.status;
}

/** Counts actions as of `today`. */
export function traceCounts(actions: Iterable<TraceAction>, today: Day): TraceCounts {
  const counts = { open: 0, overdue: 0, blocked: 0, deferred: 0, done: 0, dropped: 0 };
  for (const action of actions) {
    const state = drawnStatus(action, today);
    if (state === 'deferred' || state === 'done' || state === 'dropped') counts[state] += 1;
    else counts.open += 1;
    if (state === 'overdue') counts.overdue += 1;
    if (state !== 'deferred' && action.status === 'blocked') counts.blocked += 1;
  }
  return counts;
}
