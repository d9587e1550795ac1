import { goalLinks } from '../../graph/aim/goal-links.ts';
import { servesOn } from '../../graph/aim/serves-on.ts';
import type { Day } from '../../model/day/day.ts';
import type { Due } from '../../model/day/due.ts';
import type { RecordEvent } from '../../model/event.ts';
import type { Action } from '../../model/record.ts';
import { actionStatuses } from '../../model/status.ts';

/**
 * Returns an action as of the end of a day, folded from what was known then, or `undefined` before it was opened. It
 * equals that of the archive of the day, but for the goals that it only probably serves: without a change of its own
 * they are today's.
 */
export function actionOn(action: Action, day: Day): Action | undefined {
  if (action.note.note.date > day) return undefined;
  const isWholeKnown = action.rounds.length === 0 && action.events.every((event) => knownOn(event) <= day);
  const then = isWholeKnown ? action : action.historyOn(day);
  const due = dueOn(then.due, day);
  const serves = servesOn(action, day);
  if (isWholeKnown && due === action.due && serves === action.serves) return action;
  const changed = {
    ...action,
    // Fields that the history lacks must be absent, not those of today.
    ...{ closed: undefined, reason: undefined, start: undefined },
    ...then,
    due,
    serves,
    supersededBy: action.supersededBy.filter((supersession) => supersession.day <= day),
    supersededActions: action.supersededActions.filter((supersession) => supersession.day <= day),
  };
  if (serves === action.serves) return changed;
  const { reported, inferred } = goalLinks(changed, day);
  return { ...changed, goals: reported, inferredGoals: inferred };
}

/** A due date as known on a day: the date of the next meeting is an estimate until that meeting is held. */
export function dueOn(due: Due | undefined, day: Day): Due | undefined {
  const isAhead = due?.noteId !== undefined && due.day !== undefined && due.day > day;
  return due && isAhead && !due.estimated ? { ...due, estimated: true } : due;
}

/** The day from which a step counts: not before it happened, and not before a note reported it. */
export function knownOn({ day, note }: Pick<RecordEvent, 'day' | 'note'>): Day {
  const { date } = note.note;
  return day < date ? date : day;
}

/** The status of an action after a step. */
export function statusAfter(event: Pick<RecordEvent, 'status'>): Action['status'] {
  if (event.status === 'superseded') return event.status;
  return actionStatuses.find((status) => status === event.status) ?? 'open';
}
