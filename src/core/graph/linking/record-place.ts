import type { RecordKind } from '../../model/entry.ts';
import type { KeyPath } from '../../model/finding/source.ts';
import type { FollowedRecord } from '../../model/record.ts';
import { at, type Where } from './where.ts';

/** Frontmatter key of a note that lists the records of a kind. */
const listKey: Record<RecordKind, string> = {
  action: 'actions',
  decision: 'decisions',
  question: 'questions',
  debt: 'debt',
};

/** Returns the place of a record's opening, or of a value of its entry if keys are given. */
export function openedAt(
  record: Pick<FollowedRecord, 'kind' | 'note' | 'index' | 'earlier'>,
  ...keys: KeyPath
): Where {
  return at(record.note.note.path, listKeyOf(record), record.index, ...keys);
}

/** Returns the frontmatter key of the list that opens a record. A record older than the archive is in `followUps`. */
export function listKeyOf({ kind, earlier }: Pick<FollowedRecord, 'kind' | 'earlier'>): string {
  return earlier ? 'followUps' : listKey[kind];
}
