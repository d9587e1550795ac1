import type { Aim, Goal, Reported } from '../../model/aim.ts';
import type { Day } from '../../model/day/day.ts';
import type { CheckIn } from '../../model/linked-note.ts';
import { byCheckInDay } from './check-in-order.ts';
import { lastReported, reportedOn } from './check-ins.ts';

/** The result of a goal, and what was reported after it. */
export interface GoalResult {
  /** The status and the health that the goal ended with, or that it has so far. */
  readonly atEnd: Reported;
  /** Check-ins after its quarter that do not belong to the result, oldest first. */
  readonly since: readonly CheckIn[];
}

/**
 * Returns how a goal ended, as notes up to a day report it. Check-ins of its quarter count by their own dates. One with
 * `verdict: true` takes precedence over them, also if it is of a later day. Every page, report and file of data takes
 * the result of a goal from here.
 */
export function goalResult(
  { checkIns, quarter }: Pick<Goal, 'checkIns' | 'quarter'>,
  today: Day,
): GoalResult {
  const known = checkIns.filter(({ note }) => note.note.date <= today);
  const verdicts = known.filter(({ entry }) => entry.verdict === true);
  const others = known.filter(({ entry }) => entry.verdict !== true);
  const last = verdicts.at(-1);
  return {
    atEnd: lastReported([...others.filter(({ day }) => day <= quarter.ends), ...verdicts]),
    since: others.filter((one) => one.day > quarter.ends && (!last || byCheckInDay(one, last) > 0)),
  };
}

/**
 * Returns the status and health of an aim at the end of a day. On the last day of its quarter a goal has its result, as
 * notes up to `today` report it.
 */
export function reportedAtEnd(aim: Aim, day: Day, today: Day): Reported {
  return aim.kind === 'goal' && aim.quarter.ends === day
    ? goalResult(aim, today).atEnd
    : reportedOn(aim, day);
}
