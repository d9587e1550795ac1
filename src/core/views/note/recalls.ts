import type { Archive } from '../../model/archive.ts';
import type { RecordEvent } from '../../model/event.ts';
import type { FollowedRecord } from '../../model/record.ts';

/** One step of a record, seen from its note. `at` is its position among the steps that were known then. */
export interface Recall {
  readonly record: FollowedRecord;
  readonly event: RecordEvent;
  readonly at: number;
  readonly steps: readonly RecordEvent[];
}

/** The steps of earlier records, by the id of their note. */
export type RecallsByNote = ReadonlyMap<string, readonly Recall[]>;

/** Groups the steps of earlier records by note, including those that did not mention them. Reads each step once. */
export function recallsByNote(archive: Archive): RecallsByNote {
  const recalls = new Map<string, Recall[]>();
  const add = (recall: Recall) => {
    const list = recalls.get(recall.event.note.id);
    if (list) list.push(recall);
    else recalls.set(recall.event.note.id, [recall]);
  };
  const records = [archive.actions, archive.questions, archive.decisions, archive.debt].flat();
  for (const record of records) {
    for (const [at, event] of record.events.entries()) {
      if (event.note.id === record.note.id && !record.earlier) continue;
      add({ record, event, at, steps: record.events });
    }
  }
  return recalls;
}
