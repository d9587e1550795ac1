import type { Day } from '../../model/day/day.ts';
import type { Due } from '../../model/day/due.ts';
import type { RecordEvent } from '../../model/event.ts';
import { partyOf } from '../../model/owner.ts';
import type { Action, TeamPart } from '../../model/record.ts';
import { actionStatuses } from '../../model/status.ts';

/**
 * Returns an action as of the end of a day, folded from what was known then, or `undefined` before it was opened. It
 * equals that of the archive of the day, but for its aims, which are today's.
 */
export function actionOn(action: Action, day: Day): Action | undefined {
  if (action.note.note.date > day) return undefined;
  const isWholeKnown = action.rounds.length === 0 && action.events.every((event) => knownOn(event) <= day);
  const then = isWholeKnown ? action : action.historyOn(day);
  const due = dueOn(then.due, day);
  if (isWholeKnown && due === action.due) return action;
  return {
    ...action,
    // Fields that the history lacks must be absent, not those of today.
    ...{ closed: undefined, reason: undefined, start: undefined },
    ...then,
    due,
    supersededBy: action.supersededBy.filter((supersession) => supersession.day <= day),
    supersededActions: action.supersededActions.filter((supersession) => supersession.day <= day),
  };
}

/** A due date as known on a day: the date of the next meeting is an estimate until that meeting is held. */
export function dueOn(due: Due | undefined, day: Day): Due | undefined {
  const isAhead = due?.noteId !== undefined && due.day !== undefined && due.day > day;
  return due && isAhead && !due.estimated ? { ...due, estimated: true } : due;
}

/** Returns the parts of an action after these steps. */
export function partsAfter(action: Action, events: readonly RecordEvent[]): readonly TeamPart[] {
  return action.parts.map((part) => partOn(part, action, events));
}

/** One part after these steps. A round that was over by then has no parts. */
function partOn(part: TeamPart, { rounds }: Action, events: readonly RecordEvent[]): TeamPart {
  if (!part.event || events.includes(part.event)) return part;
  const event = events.findLast((step) =>
    step.teamId === undefined ? setsStatus(step) : step.teamId === partyOf(part.owner).id,
  );
  const status = actionStatuses.find((known) => known === event?.kind);
  if (!event || rounds.length > 0) return { owner: part.owner };
  return { owner: part.owner, event, ...(status && { status }) };
}

function setsStatus({ kind }: RecordEvent): boolean {
  return kind === 'reopened' || actionStatuses.some((status) => status === kind);
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
