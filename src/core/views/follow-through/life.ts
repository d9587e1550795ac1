import type { Day } from '../../model/day/day.ts';
import { daysBetween } from '../../model/day/day.ts';
import type { Action } from '../../model/record.ts';
import { isPutOff, promisesOf } from '../lines/due.ts';
import { lastMeeting } from '../lines/expected-meeting.ts';

/** The course of an action in the few values that statistics need. */
export interface ActionLife {
  readonly state: 'open' | 'done' | 'dropped';
  /** Days from its opening, or from its start where it was put off, to its end or to today. */
  readonly days: number;
  /** Meetings of its series that found it open and left it open. */
  readonly carriedOver: number;
  /**
   * The meeting after its opening by which it was closed, counted from 1; 0 where the note that opened it already
   * closed it. Absent while it is open, or where it was closed and that meeting is still to come.
   */
  readonly closedBy?: number;
  /** True where it is older than the archive: nobody knows when it began. */
  readonly earlier: boolean;
  /** The day it was due as last set, and as first set. Days that are only estimated are none. */
  readonly due?: Day;
  readonly firstDue?: Day;
  /** How often its due day was moved to a later one. */
  readonly slips: number;
  readonly closed?: Day;
}

/** How and when an action ended, where it did. */
export interface Ending {
  readonly state: ActionLife['state'];
  readonly closed?: Day;
  readonly carriedOver: number;
  /** True where the note that opened it also says how it ended. */
  readonly atOnce: boolean;
}

/** The life of an action that ended so. */
export function lifeOf(action: Action, ending: Ending, today: Day): ActionLife {
  const { state, closed, carriedOver, atOnce } = ending;
  const { opened, earlier, start, series } = action;
  const began = start !== undefined && start > opened ? start : opened;
  const met = lastMeeting(series, today);
  const isMet = closed !== undefined && met !== undefined && met.note.date >= closed;
  return {
    ...{ state, carriedOver, earlier, ...dueDays(action) },
    days: Math.max(0, daysBetween(began, closed ?? today)),
    ...(closed !== undefined && { closed }),
    ...((isMet || atOnce) && { closedBy: atOnce ? 0 : carriedOver + 1 }),
  };
}

/** How an action ended as a whole: an action of everyone once the last team is through with it. */
export function endingOf(action: Action): Ending {
  const { status, closed, carriedOver, events, note } = action;
  const isClosed = status === 'done' || status === 'dropped';
  const last = events.findLast(({ kind }) => kind === status);
  return {
    state: isClosed ? status : 'open',
    ...(isClosed && closed !== undefined && { closed }),
    carriedOver,
    atOnce: isClosed && carriedOver === 0 && last?.note === note,
  };
}

function dueDays({ events }: Action): Pick<ActionLife, 'due' | 'firstDue' | 'slips'> {
  const promises = promisesOf(events);
  const [firstDue, due] = [promises[0]?.day, promises.at(-1)?.day];
  const slips = promises.filter(isPutOff).length;
  return { slips, ...(due !== undefined && { due }), ...(firstDue !== undefined && { firstDue }) };
}
