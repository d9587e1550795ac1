import { addDays, type Day } from '../../model/day/day.ts';
import type { Due } from '../../model/day/due.ts';
import type { RecordEvent } from '../../model/event.ts';
import type { Action, TeamPart } from '../../model/record.ts';
import { actionStatuses } from '../../model/status.ts';
import { isDeferred, isOpen } from './due.ts';

/**
 * Returns an action as of the end of a day, from its steps up to then, or `undefined` before it was opened. It equals
 * that of the archive of the day, with three exceptions: aims, rounds, and the date of a next meeting, which are
 * today's.
 */
export function actionOn(action: Action, day: Day): Action | undefined {
  const events = action.events.filter((event) => knownOn(event) <= day);
  if (events.length === action.events.length) return withDueOn(action, day);
  if (events.length === 0) return undefined;
  const latest = <K extends keyof RecordEvent>(key: K) =>
    events.findLast((event) => event[key] !== undefined)?.[key];
  return {
    ...action,
    ...endOf(events),
    events,
    due: dueOn(latest('due'), day),
    start: startOn(action, day),
    owners: latest('owners') ?? [],
    blockedBy: latest('blockedBy') ?? [],
    parts: partsAfter(action, events),
    carriedOver: timesCarried(action, events),
    supersededBy: action.supersededBy.filter((supersession) => supersession.day <= day),
    supersededActions: action.supersededActions.filter((supersession) => supersession.day <= day),
  };
}

function withDueOn(action: Action, day: Day): Action {
  const due = dueOn(action.due, day);
  return due === action.due ? action : { ...action, due };
}

/** A due date as known on a day: the date of the next meeting is an estimate until that meeting is held. */
function dueOn(due: Due | undefined, day: Day): Due | undefined {
  const isAhead = due?.noteId !== undefined && due.day !== undefined && due.day > day;
  return due && isAhead && !due.estimated ? { ...due, estimated: true } : due;
}

/** Returns the parts of the teams in an action of `everyone` after these steps. */
export function partsAfter(action: Action, events: readonly RecordEvent[]): readonly TeamPart[] {
  return action.parts.map((part) => partOn(part, action, events));
}

/** The part of a team after these steps. A round that was over by then has no parts. */
function partOn(part: TeamPart, { rounds }: Action, events: readonly RecordEvent[]): TeamPart {
  if (!part.event || events.includes(part.event)) return part;
  const event = events.findLast((step) =>
    step.teamId === undefined ? setsStatus(step) : step.teamId === part.team.id,
  );
  const status = actionStatuses.find((known) => known === event?.kind);
  if (!event || rounds.length > 0) return { team: part.team };
  return { team: part.team, event, ...(status && { status }) };
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

/** The start date of an action as known on a day. A round that is done defers it until the next round begins. */
export function startOn({ entry, rounds }: Action, day: Day): Day | undefined {
  const over = rounds.findLast(({ done }) => done !== undefined && knownOn(done) <= day)?.due.day;
  return over === undefined ? entry.start : addDays(over, 1);
}

/** The status, and the day and reason if it is an end. */
function endOf(events: readonly RecordEvent[]): Pick<Action, 'status' | 'closed' | 'reason'> {
  let end: Pick<Action, 'status' | 'closed' | 'reason'> = { status: 'open' };
  for (const event of events) {
    const status = statusAfter(event);
    if (isOpen({ status })) end = { status };
    else if (end.status !== status) end = { status, closed: event.day, reason: event.reason };
    else end = { ...end, reason: event.reason ?? end.reason };
  }
  return { closed: undefined, reason: undefined, ...end };
}

/** Counts the later meetings of its series that left it open, whether or not they mentioned it. */
function timesCarried(action: Action, events: readonly RecordEvent[]): number {
  let times = 0;
  let before: RecordEvent | undefined;
  for (const [index, event] of events.entries()) {
    const last = events[index - 1];
    if (last && last.note !== event.note) before = last;
    const isLastOfNote = events[index + 1]?.note !== event.note;
    if (event.note === action.note || event.note.series !== action.series || !isLastOfNote) continue;
    const status = statusAfter(event);
    const wasDeferred = isDeferred({ status, start: startOn(action, event.day) }, event.note.note.date);
    if (before && isOpen({ status: statusAfter(before) }) && isOpen({ status }) && !wasDeferred) times += 1;
  }
  return times;
}
