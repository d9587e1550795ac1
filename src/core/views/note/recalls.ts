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

/** Groups the steps of earlier records by note, including those that did not mention them. Reads each step once. */
export function recallsByNote(archive: Archive): ReadonlyMap<string, readonly Recall[]> {
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
    for (const recall of forgotten(record)) add(recall);
  }
  return recalls;
}

/**
 * The meetings that left a record open without mentioning it, before a later note reported an earlier closing. They are
 * no longer part of its history, but the pages of their notes still show the record as open.
 */
function forgotten(record: FollowedRecord): readonly Recall[] {
  const isLate = ({ day, note }: RecordEvent) => day < note.note.date;
  if (!('historyOn' in record) || !record.events.some(isLate)) return [];
  const kept = new Set(record.events.map(({ note }) => note.id));
  const between = record.series.notes.filter(
    (meeting) =>
      !kept.has(meeting.id) &&
      record.events.some(({ day, note }) => day <= meeting.note.date && meeting.note.date < note.note.date),
  );
  return between.flatMap((meeting) => {
    const steps = record.historyOn(meeting.note.date).events;
    const at = steps.findLastIndex(({ note }) => note.id === meeting.id);
    const event = steps[at];
    return event ? [{ record, event, at, steps }] : [];
  });
}
