import type { Day } from '../model/day.ts';
import type { Due } from '../model/due.ts';
import type { LinkedNote } from '../model/linked-note.ts';
import type { Owner } from '../model/owner.ts';
import type { Action, Blocker } from '../model/record.ts';

/** An action as it stood in the evening of some day. */
export interface StateOn {
  readonly status: string;
  readonly owners: readonly Owner[];
  readonly due?: Due;
  readonly blockedBy: readonly Blocker[];
  readonly carriedOver: number;
}

/** The state of an action on a past day: the fold of its steps up to then; nothing before it was opened. */
export function stateOn(action: Action, day: Day): StateOn | undefined {
  const events = action.events.filter((event) => event.day <= day);
  const last = events.at(-1);
  if (!last) return undefined;
  return {
    status: last.status,
    owners: events.findLast(({ owners }) => owners)?.owners ?? [],
    due: events.findLast(({ due }) => due)?.due,
    blockedBy: events.findLast(({ blockedBy }) => blockedBy)?.blockedBy ?? [],
    carriedOver: meetingsThatLeftItOpen(action, events),
  };
}

/** Meetings of its own series after the opening one that found the action open and left it open. */
function meetingsThatLeftItOpen(action: Action, events: Action['events']): number {
  const meetings = new Map<LinkedNote, { readonly found: string; left: string }>();
  let status = '';
  for (const event of events) {
    const meeting = meetings.get(event.note);
    if (meeting) meeting.left = event.status;
    else meetings.set(event.note, { found: status, left: event.status });
    status = event.status;
  }
  meetings.delete(action.note);
  return [...meetings].filter(
    ([{ series }, { found, left }]) => series === action.series && !isOver(found) && !isOver(left),
  ).length;
}

function isOver(status: string): boolean {
  return status === 'done' || status === 'dropped';
}
