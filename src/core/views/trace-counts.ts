import type { Day } from '../model/day.ts';
import type { DrawnState } from '../model/flow.ts';
import type { AimCounts } from './aim-counts.ts';
import type { TraceAction } from './trace-data.ts';

/** How many actions, each once. Late and blocked ones are among the open. */
export interface TraceCounts extends AimCounts {
  readonly blocked: number;
}

/** The states in the order in which they are drawn: what needs somebody first. */
export const drawnStates: readonly DrawnState[] = ['late', 'blocked', 'open', 'done', 'dropped'];

/** True for an open action that is late on `today`. */
export function isTracedLate({ lateAfter }: TraceAction, today: Day): boolean {
  return lateAfter !== undefined && lateAfter < today;
}

/** The one state that an action is drawn in, as of `today`. */
export function drawnState(action: TraceAction, today: Day): DrawnState {
  return isTracedLate(action, today) ? 'late' : action.status;
}

/** Counts actions as of `today`. */
export function traceCounts(actions: Iterable<TraceAction>, today: Day): TraceCounts {
  const counts = { open: 0, late: 0, blocked: 0, done: 0, dropped: 0 };
  for (const action of actions) {
    if (action.status === 'done' || action.status === 'dropped') counts[action.status] += 1;
    else counts.open += 1;
    if (action.status === 'blocked') counts.blocked += 1;
    if (isTracedLate(action, today)) counts.late += 1;
  }
  return counts;
}
