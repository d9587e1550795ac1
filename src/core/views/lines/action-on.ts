import { addDays, type Day } from '../../model/day/day.ts';
import type { RecordEvent } from '../../model/event.ts';
import type { Action, TeamPart } from '../../model/record.ts';
import { actionStatuses } from '../../model/status.ts';
import { isDeferred, isOpen } from './due.ts';

/**
 * An action as it stood at the end of a day, from its steps up to then; absent where it was not opened yet. It is what
 * the archive of that day holds, but for what it serves and its rounds, which are as of now, and for a meeting by which
 * it is due and that was still ahead: its day is the one now known.
 */
export function actionOn(action: Action, day: Day): Action | undefined {
  const events = action.events.filter((event) => knownOn(event) <= day);
  if (events.length === action.events.length) return action;
  if (events.length === 0) return undefined;
  const latest = <K extends keyof RecordEvent>(key: K) =>
    events.findLast((event) => event[key] !== undefined)?.[key];
  return {
    ...action,
    ...endOf(events),
    events,
    due: latest('due'),
    start: startOn(action, day),
    owners: latest('owners') ?? [],
    blockedBy: latest('blockedBy') ?? [],
    parts: action.parts.map((part) => partOn(part, action, events)),
    carriedOver: timesCarried(action, events),
    replacedBy: action.replacedBy.filter((replacement) => replacement.day <= day),
    replaces: action.replaces.filter((replacement) => replacement.day <= day),
  };
}

/** The part of a team by the last of these steps that is a word on it; of a round that was over by then nothing is known. */
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

/** From which day on a step counts: not before it happened, and not before a note said so. */
export function knownOn({ day, note }: Pick<RecordEvent, 'day' | 'note'>): Day {
  const { date } = note.note;
  return day < date ? date : day;
}

/** The status of a record once a step of an action was taken. */
export function statusAfter(event: Pick<RecordEvent, 'status'>): Action['status'] {
  if (event.status === 'superseded') return event.status;
  return actionStatuses.find((status) => status === event.status) ?? 'open';
}

/** Until when an action is put off, as known on a day: a round that was done puts it off until the next one begins. */
export function startOn({ entry, rounds }: Action, day: Day): Day | undefined {
  const over = rounds.findLast(({ done }) => done !== undefined && knownOn(done) <= day)?.due.day;
  return over === undefined ? entry.start : addDays(over, 1);
}

/** The status, with the day and the reason of the end where it is one. */
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

/** How many later meetings of its series found it open and left it open, whether or not they spoke of it. */
function timesCarried(action: Action, events: readonly RecordEvent[]): number {
  let times = 0;
  let before: RecordEvent | undefined;
  for (const [index, event] of events.entries()) {
    const last = events[index - 1];
    if (last && last.note !== event.note) before = last;
    const isLastOfNote = events[index + 1]?.note !== event.note;
    if (event.note === action.note || event.note.series !== action.series || !isLastOfNote) continue;
    const status = statusAfter(event);
    const isPutOff = isDeferred({ status, start: startOn(action, event.day) }, event.note.note.date);
    if (before && isOpen({ status: statusAfter(before) }) && isOpen({ status }) && !isPutOff) times += 1;
  }
  return times;
}
