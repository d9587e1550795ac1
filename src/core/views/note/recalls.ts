import type { Archive } from '../../model/archive.ts';
import type { RecordEvent } from '../../model/event.ts';
import type { FollowedRecord } from '../../model/record.ts';

/** One step of a record's history, seen from the note that took it. `at` is its place among the steps. */
export interface Recall {
  readonly record: FollowedRecord;
  readonly event: RecordEvent;
  readonly at: number;
}

/** By note, what it said or left unsaid of records that were open before it. Each step is looked at once. */
export function recallsByNote(archive: Archive): ReadonlyMap<string, readonly Recall[]> {
  const recalls = new Map<string, Recall[]>();
  const records = [archive.actions, archive.questions, archive.decisions, archive.debt].flat();
  for (const record of records) {
    for (const [at, event] of record.events.entries()) {
      if (event.note.id === record.note.id && !record.earlier) continue;
      const list = recalls.get(event.note.id);
      if (list) list.push({ record, event, at });
      else recalls.set(event.note.id, [{ record, event, at }]);
    }
  }
  return recalls;
}
