import type { Day } from '../../model/day/day.ts';
import type { Action } from '../../model/record.ts';
import { livedOf } from '../dependency/lived.ts';
import { slipsOf } from '../dependency/slips.ts';
import { firstEnd, lastDayInTime, promisesOf } from '../lines/due.ts';
import { lastMeeting } from '../lines/expected-meeting.ts';

/** The life of an action in the values that statistics need. */
export interface ActionLife {
  readonly action: Action;
  readonly state: 'open' | 'done' | 'dropped';
  /** The days that its page gives: those on which it was open and not deferred until its end, or its age today. */
  readonly days: number;
  /** The number of times it was carried over. */
  readonly carriedOver: number;
  /**
   * The meeting after its opening by which it was closed, counted from 1. It is 0 if the note that opened it also
   * closed it, and missing while it is open or if it was closed since the latest meeting.
   */
  readonly closedBy?: number;
  /** Whether it is older than the archive, so that its opening date is not known. */
  readonly earlier: boolean;
  /** The latest and the first due date, without estimated ones. */
  readonly due?: Day;
  readonly firstDue?: Day;
  /** The last day in time: its due date, or its start date if that is later. Missing for an estimated date. */
  readonly lastInTime?: Day;
  /** The start date, if one still counts. No due date before it has passed until then. */
  readonly start?: Day;
  /** The number of times its due date moved later. */
  readonly slips: number;
  readonly closed?: Day;
  /** Its first end, if later notes report another one, such as dropped after done. */
  readonly firstEnd?: FirstEnd;
}

/** The end that was reported before the latest one, without a reopening between them. */
interface FirstEnd {
  readonly state: string;
  readonly day: Day;
}

/** The end of an action. */
export interface Ending {
  readonly state: ActionLife['state'];
  readonly closed?: Day;
  readonly firstEnd?: FirstEnd;
  readonly carriedOver: number;
  /** Whether the note that opened it also closed it. */
  readonly atOnce: boolean;
}

/** The life of an action with this end. */
export function lifeOf(action: Action, ending: Ending, today: Day): ActionLife {
  const { state, closed, firstEnd: first, carriedOver, atOnce } = ending;
  const { earlier, series } = action;
  const met = lastMeeting(series, today);
  const isMet = closed !== undefined && met !== undefined && met.note.date >= closed;
  return {
    ...{ action, state, carriedOver, earlier, ...dueDays(action) },
    days: livedOf(action, first && closed && first.day < closed ? first.day : closed, today).days,
    ...(closed !== undefined && { closed }),
    ...(first && { firstEnd: first }),
    ...((isMet || atOnce) && { closedBy: atOnce ? 0 : carriedOver + 1 }),
  };
}

/** The end of an action. For one of `everyone`: the end of its last part. */
export function endingOf(action: Action): Ending {
  const { status, closed, carriedOver, events, note } = action;
  const isClosed = status === 'done' || status === 'dropped';
  const last = events.findLast(({ kind }) => kind === status);
  const first = firstEnd(events);
  return {
    state: isClosed ? status : 'open',
    ...(isClosed && closed !== undefined && { closed }),
    ...(isClosed && first && { firstEnd: { state: first.status, day: first.day } }),
    carriedOver,
    atOnce: isClosed && carriedOver === 0 && last?.note === note,
  };
}

function dueDays(action: Action): Pick<ActionLife, 'due' | 'firstDue' | 'lastInTime' | 'start' | 'slips'> {
  const { events, due: current, start } = action;
  const promises = promisesOf(events);
  const lastInTime = current?.estimated ? undefined : lastDayInTime(action);
  const [firstDue, due] = [promises[0]?.day, promises.at(-1)?.day];
  const slips = slipsOf(events).length;
  return {
    slips,
    ...(due !== undefined && { due }),
    ...(firstDue !== undefined && { firstDue }),
    ...(lastInTime !== undefined && { lastInTime }),
    ...(start !== undefined && { start }),
  };
}
