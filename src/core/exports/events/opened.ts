import type { Find } from '../../model/archive.ts';
import type { RecordKind } from '../../model/entry.ts';
import type { Note } from '../../model/note.ts';
import { fieldValues } from '../lines/field-data.ts';
import { fieldsOfKind } from './opened-schema.ts';

/** Returns what every event within a note has: its date and its id. */
export function saidIn({ date, id, assumed }: Note) {
  return { day: date, note: id, ...(assumed && { dayAssumed: true }) };
}

/** The records that a note opens, in its order: actions, decisions, questions, debt. */
export function openedEvents(note: Note, find: Find): readonly Readonly<Record<string, unknown>>[] {
  const place = { find, seriesId: note.seriesId };
  const opened = (record: RecordKind) => (entry: object) => {
    const { first, others } = fieldsOfKind[record];
    return {
      ...{ event: 'opened', ...saidIn(note) },
      ...fieldValues(first, entry, place),
      record,
      ...fieldValues(others, entry, place),
    };
  };
  return [
    ...note.actions.map(opened('action')),
    ...note.decisions.map(opened('decision')),
    ...note.questions.map(opened('question')),
    ...note.debt.map(opened('debt')),
  ];
}
