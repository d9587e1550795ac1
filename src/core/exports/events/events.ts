import type { Archive, Find } from '../../model/archive.ts';
import { isOfRecord } from '../../model/entry.ts';
import { recordId } from '../../model/id.ts';
import type { Note } from '../../model/note.ts';
import { fieldValues } from '../lines/field-data.ts';
import { openedEvents, saidIn } from './opened.ts';
import { checkInFields, followUpFields, heldFields } from './schema.ts';

/**
 * The events of an archive in the order of its notes, oldest first, planned ones last. Names are ids and references are
 * full ids, so that a reader only looks up ids. The archive has only published content, so the events have no other.
 */
export function eventsOf({ notes, planned, find }: Archive): readonly Readonly<Record<string, unknown>>[] {
  return [...notes, ...planned].flatMap(({ note }) => eventsIn(note, find));
}

function eventsIn(note: Note, find: Find) {
  const place = { find, seriesId: note.seriesId };
  const said = saidIn(note);
  return [
    {
      ...{
        event: note.plan ? 'planned' : 'held',
        day: note.date,
        note: note.id,
        ...fieldValues(heldFields, note, place),
      },
      ...(note.recordedNothing && { recordedNothing: true }),
    },
    ...openedEvents(note, find),
    ...note.followUps.filter(isOfRecord).map((entry) => ({
      ...{ event: 'followed-up', ...said, record: entry.kind, id: recordId(note.seriesId, entry.ref) },
      ...fieldValues(followUpFields, entry, place),
    })),
    ...note.checkIns.map((entry) => ({
      ...{ event: 'checked-in', ...said },
      ...fieldValues(checkInFields, entry, place),
    })),
  ];
}
