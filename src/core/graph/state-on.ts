import type { Day } from '../model/day.ts';
import type { Due } from '../model/due.ts';
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
  const [opened, ...later] = events;
  const last = events.at(-1);
  if (!opened || !last) return undefined;
  return {
    status: last.status,
    owners: events.findLast(({ owners }) => owners)?.owners ?? [],
    due: events.findLast(({ due }) => due)?.due,
    blockedBy: events.findLast(({ blockedBy }) => blockedBy)?.blockedBy ?? [],
    carriedOver: meetingsThatLeftItOpen(action, [opened, ...later]),
  };
}

function meetingsThatLeftItOpen(action: Action, events: Action['events']): number {
  const meetings = new Set(events.map(({ note }) => note));
  meetings.delete(action.note);
  let count = 0;
  for (const meeting of meetings) {
    if (meeting.series !== action.series) continue;
    const first = events.findIndex(({ note }) => note === meeting);
    const found = events[first - 1];
    const left = events.findLast(({ note }) => note === meeting);
    if (found && left && !isOver(found.status) && !isOver(left.status)) count += 1;
  }
  return count;
}

function isOver(status: string): boolean {
  return status === 'done' || status === 'dropped';
}
