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

/** Returns how many meetings of its series did not mention a record while it was open. */
export function notMentionedOf({ events }: Pick<FollowedRecord, 'events'>): number {
  return events.filter(({ kind }) => kind === 'not-mentioned').length;
}

/** Returns how many notes after the one that opened a record mention it: to carry it over, to close or to reopen it. */
export function mentionsOf({ events, note }: Pick<FollowedRecord, 'events' | 'note'>): number {
  const later = events.filter((event) => event.kind !== 'not-mentioned' && event.note.id !== note.id);
  return new Set(later.map((event) => event.note.id)).size;
}

/**
 * Divides actions into those that a list shows and the stale ones that it folds under "Close or drop?". If all are
 * stale, all are shown.
 */
export function withoutStale<A extends Pick<FollowedRecord, 'events' | 'opened'>>(
  actions: readonly A[],
  today: Day,
): { readonly shown: readonly A[]; readonly stale: readonly A[] } {
  const stale = actions.filter((action) => isStale(lastMentionOf(action), today));
  if (stale.length === actions.length) return { shown: actions, stale: [] };
  const folded = new Set(stale);
  return { shown: actions.filter((action) => !folded.has(action)), stale };
}

/**
 * Whether enough of the latest meetings did not mention a record, so that the next one should close or drop it. On an
 * agenda the days do not count: a series that meets quarterly had no chance yet to mention a record of its last
 * meeting.
 */
export function isPassedOver({ notMentioned }: Pick<LastMention, 'notMentioned'>): boolean {
  return notMentioned >= staleAfterMeetings;
}

/** Whether an open record is stale. See `staleAfterMeetings` and `staleAfterUnmentionedDays`. */
export function isStale({ notMentioned, lastMentioned }: LastMention, today: Day): boolean {
  return isPassedOver({ notMentioned }) || daysBetween(lastMentioned, today) > staleAfterUnmentionedDays;
}
