import type { Archive, Find } from '../../model/archive.ts';
import { recordId } from '../../model/id.ts';
import type { Note } from '../../model/note.ts';
import { fieldValues } from '../lines/field-data.ts';
import { openedEvents } from './opened.ts';
import { checkInFields, followUpFields, heldFields } from './schema.ts';

/**
 * What the notes of an archive say of records and aims, oldest first, each with the day of its note: the order in which
 * it became known. Names are ids and references are full ids, so that a reader has nothing to look up but ids. The
 * archive holds what is published and nothing else, so that nothing else can stand in it.
 */
export function eventsOf({ notes, find }: Archive): readonly Readonly<Record<string, unknown>>[] {
  return notes.flatMap(({ note }) => eventsIn(note, find));
}

function eventsIn(note: Note, find: Find) {
  const place = { find, seriesId: note.seriesId };
  const said = { day: note.date, note: note.id };
  return [
    { event: 'held', ...said, ...fieldValues(heldFields, note, place) },
    ...openedEvents(note, find),
    ...note.followUps.map((entry) => ({
      ...{ event: 'followed-up', ...said, record: entry.kind, id: recordId(note.seriesId, entry.ref) },
      ...fieldValues(followUpFields, entry, place),
    })),
    ...note.checkIns.map((entry) => ({
      ...{ event: 'checked-in', ...said },
      ...fieldValues(checkInFields, entry, place),
    })),
  ];
}
