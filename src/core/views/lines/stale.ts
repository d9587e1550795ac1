import { type Day, daysBetween } from '../../model/day/day.ts';
import type { FollowedRecord } from '../../model/record.ts';
import { staleAfterMeetings, staleAfterUnmentionedDays } from '../../model/stale.ts';

/** When a record was last mentioned. */
export interface LastMention {
  /** The number of latest meetings of its series in a row that did not mention it. */
  readonly notMentioned: number;
  /** The day of the last note that mentioned it. */
  readonly lastMentioned: Day;
}

/** Returns when a record was last mentioned, up to the day of the archive. */
export function lastMentionOf({ events, opened }: Pick<FollowedRecord, 'events' | 'opened'>): LastMention {
  const last = events.findLastIndex((event) => event.kind !== 'not-mentioned');
  return { notMentioned: events.length - 1 - last, lastMentioned: events[last]?.day ?? opened };
}

/** Whether an open record is stale. See `staleAfterMeetings` and `staleAfterUnmentionedDays`. */
export function isStale({ notMentioned, lastMentioned }: LastMention, today: Day): boolean {
  return notMentioned >= staleAfterMeetings || daysBetween(lastMentioned, today) > staleAfterUnmentionedDays;
}
