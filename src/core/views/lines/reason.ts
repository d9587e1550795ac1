import type { LinkedNote } from '../../model/linked-note.ts';
import type { FollowedRecord } from '../../model/record.ts';
import { type Words, wordsOf } from '../../model/words.ts';

/** Returns a reason of a record with its mentions as links: they are those of the note that gives it. */
export function reasonOf(record: Pick<FollowedRecord, 'events' | 'note'>, reason: string): Words;
export function reasonOf(
  record: Pick<FollowedRecord, 'events' | 'note'>,
  reason: string | undefined,
): Words | undefined;
export function reasonOf(
  record: Pick<FollowedRecord, 'events' | 'note'>,
  reason: string | undefined,
): Words | undefined {
  return reason === undefined ? undefined : wordsOf(reasonBy(record, reason), reason);
}

/** Returns the note that gives a reason, which is in its language. */
export function reasonBy(
  { events, note }: Pick<FollowedRecord, 'events' | 'note'>,
  reason: string,
): LinkedNote {
  return events.findLast((event) => event.reason === reason)?.note ?? note;
}
