import { type Day, daysBetween } from '../model/day.ts';
import type { FollowedRecord } from '../model/record.ts';

/** After how many meetings of its series in a row that said nothing of it an open record counts as not mentioned lately. */
export const quietAfterMeetings = 2;

/** After how many days without a word it does as well, however seldom its series meets: a quarter of a year. */
export const quietAfterWordlessDays = 91;

/** When a record was last spoken of. */
export interface LastWord {
  /** How many of the last meetings of its series in a row said nothing of it. */
  readonly silent: number;
  /** The day of the last note that said something of it. */
  readonly spoken: Day;
}

/** When a record was last spoken of, up to the day of the archive. */
export function lastWordOn({ events, opened }: Pick<FollowedRecord, 'events' | 'opened'>): LastWord {
  const last = events.findLastIndex((event) => event.kind !== 'not-mentioned');
  return { silent: events.length - 1 - last, spoken: events[last]?.day ?? opened };
}

/** True where an open record was not mentioned lately: see `quietAfterMeetings` and `quietAfterWordlessDays`. */
export function isQuiet({ silent, spoken }: LastWord, today: Day): boolean {
  return silent >= quietAfterMeetings || daysBetween(spoken, today) > quietAfterWordlessDays;
}
