import type { Day } from '../../model/day/day.ts';
import { servesQuarter, wasOpenIn } from '../ledger/facets.ts';
import type { RecordedAction, TraceAction, TracePlace, TraceQuarter } from './data.ts';
import type { TraceIndex } from './index.ts';
import { openFirst } from './order.ts';

/** The last day of a past quarter, as of which its matrix shows actions. `undefined` for other quarters. */
export function endOf(quarter: TraceQuarter | undefined, today: Day): Day | undefined {
  return quarter && quarter.ends < today ? quarter.ends : undefined;
}

/**
 * The actions of a quarter: those open in it or for one of its goals. For a past quarter they are as of its end, as on
 * its page, and in the order of that day. Without a quarter: all actions that still count.
 */
export function actionsOf(
  index: TraceIndex,
  quarterId: string | undefined,
  today: Day,
): readonly TraceAction[] {
  const { actions } = index.data;
  if (quarterId === undefined) return actions.filter(isCounted);
  const quarter = index.quarters.get(quarterId);
  if (!quarter) return [];
  const then =
    endOf(quarter, today) === undefined
      ? actions
      : actions.flatMap((action) => atEnd(action, quarter, index)).sort(openFirst);
  return then.filter(isCounted).filter(livedIn(quarter, today));
}

/** Returns an aim with its status at the end of a past quarter. Without one, with its last status. */
export function placeAtEnd<P extends TracePlace>(place: P, quarterId: string | undefined): P {
  const then = quarterId === undefined ? undefined : place.atEnds?.[quarterId];
  return then ? { ...place, ...{ status: undefined }, ...then } : place;
}

/** Whether an action counts: it is for something, and no other action supersedes it. */
export function isCounted(action: RecordedAction): action is TraceAction {
  return action.status !== 'superseded' && action.places.length + action.goals.length > 0;
}

/** An action as of the end of a quarter, if a note had recorded it by then. */
function atEnd(
  action: RecordedAction,
  { id, ends }: TraceQuarter,
  index: TraceIndex,
): readonly RecordedAction[] {
  const first = action.notes[0];
  const recorded = first === undefined ? undefined : index.notes.get(first)?.day;
  if (recorded === undefined || recorded > ends) return [];
  const then = action.atEnds?.[id];
  if (!then) return [action];
  const { closed, closedLate, start, overdueAfter, ...always } = action;
  return [{ ...always, ...then }];
}

/** Whether an action was open during a quarter, or is for one of its goals. */
function livedIn(quarter: TraceQuarter, today: Day): (action: TraceAction) => boolean {
  return ({ opened, closed, closedLate, goals }) =>
    wasOpenIn({ opened, closed, closingReported: closedLate }, quarter, today) ||
    servesQuarter(goals, quarter.id);
}
