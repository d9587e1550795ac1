import { type Day, daysBetween } from '../../model/day/day.ts';
import type { FollowedRecord } from '../../model/record.ts';
import { quietAfterMeetings, quietAfterWordlessDays } from '../../model/stale.ts';

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
