import { type Day, daysBetween } from '../../model/day/day.ts';
import type { FollowedRecord } from '../../model/record.ts';
import { staleAfterMeetings, staleAfterUnmentionedDays } from '../../model/stale.ts';

/** When a record was last mentioned. */
export interface LastWord {
  /** How many of the last meetings of its series in a row did not mention it. */
  readonly silent: number;
  /** The day of the last note that mentioned it. */
  readonly spoken: Day;
}

/** Returns when a record was last mentioned, up to the day of the archive. */
export function lastWordOn({ events, opened }: Pick<FollowedRecord, 'events' | 'opened'>): LastWord {
  const last = events.findLastIndex((event) => event.kind !== 'not-mentioned');
  return { silent: events.length - 1 - last, spoken: events[last]?.day ?? opened };
}

/** Whether an open record is stale. See `staleAfterMeetings` and `staleAfterUnmentionedDays`. */
export function isStale({ silent, spoken }: LastWord, today: Day): boolean {
  return silent >= staleAfterMeetings || daysBetween(spoken, today) > staleAfterUnmentionedDays;
}
