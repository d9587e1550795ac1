import { type FollowUpEntry, isOfRecord } from '../../model/entry.ts';
import type { FollowUp, LinkedNote } from '../../model/linked-note.ts';
import type { DraftRecord } from '../linking/draft.ts';

/** Follow-ups that count, by their record, oldest first. */
export type FollowUpsOf = ReadonlyMap<DraftRecord, readonly FollowUp[]>;

/** A follow-up of a record, with its note and its position there. */
export interface Said {
  readonly entry: FollowUpEntry;
  readonly note: LinkedNote;
  readonly index: number;
}

/** Returns the follow-ups of a record that count, oldest first. The one that introduces a record comes first. */
export function allSaid(record: DraftRecord, followUps: FollowUpsOf): readonly Said[] {
  const { note, index, earlier } = record;
  const written = earlier ? note.note.followUps[index] : undefined;
  const entry = written && isOfRecord(written) ? written : undefined;
  const later = followUps.get(record) ?? [];
  return entry ? [{ entry, note, index }, ...later] : later;
}
