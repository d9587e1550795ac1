import type { RecordKind } from '../../model/entry.ts';
import type { KeyPath } from '../../model/finding/source.ts';
import type { FollowedRecord } from '../../model/record.ts';
import { at, type Where } from './where.ts';

/** The key of a note's frontmatter under which records of a kind stand. */
const listKey: Record<RecordKind, string> = {
  action: 'actions',
  decision: 'decisions',
  question: 'questions',
  debt: 'debt',
};

/** Where a record is opened, or with keys a value of its entry. */
export function openedAt(
  record: Pick<FollowedRecord, 'kind' | 'note' | 'index' | 'earlier'>,
  ...keys: KeyPath
): Where {
  const list = record.earlier ? 'followUps' : listKey[record.kind];
  return at(record.note.note.path, list, record.index, ...keys);
}
