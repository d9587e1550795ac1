import type { Archive, Find } from '../../model/archive.ts';
import type { FollowUpEntry } from '../../model/entry.ts';
import { recordId } from '../../model/id.ts';
import type { Note } from '../../model/note.ts';
import { blockerIn, ifAny, knownName, knownNames } from '../lines/known-names.ts';
import { openedEvents } from './opened.ts';
import type { EventOf, NoteEvent } from './schema.ts';

/**
 * What the notes of an archive say of records and aims, oldest first, each with the day of its note: the order in which
 * it became known. Names are ids and references are full ids, so that a reader has nothing to look up but ids. The
 * archive holds what is published and nothing else, so that nothing else can stand in it.
 */
export function eventsOf({ notes, find }: Archive): readonly NoteEvent[] {
  return notes.flatMap(({ note }): readonly NoteEvent[] => [
    held(note, find),
    ...openedEvents(note, find),
    ...note.followUps.map((entry) => followedUp(entry, note, find)),
    ...note.checkIns.map(({ ref, note: said, team, ...entry }) => ({
      event: 'checked-in' as const,
      day: note.date,
      note: note.id,
      on: ref,
      ...entry,
      team: team === undefined ? undefined : knownName(team, find),
      said,
    })),
  ]);
}

function held(note: Note, find: Find): EventOf<'held'> {
  const { attendees, chair, scribe } = note;
  return {
    event: 'held',
    day: note.date,
    note: note.id,
    title: note.title,
    kind: note.kind,
    chair: chair === undefined ? undefined : knownName(chair, find),
    scribe: scribe === undefined ? undefined : knownName(scribe, find),
    attendees: typeof attendees === 'object' ? knownNames(attendees, find) : attendees,
    regrets: ifAny(knownNames(note.regrets, find)),
    for: note.for,
  };
}

/** An empty list of owners or blockers is kept: it says that there are none any more. */
function followedUp(entry: FollowUpEntry, note: Note, find: Find): EventOf<'followed-up'> {
  const { status, text, due, reason, closed, owner, blockedBy, team } = entry;
  return {
    event: 'followed-up',
    day: note.date,
    note: note.id,
    record: entry.kind,
    id: recordId(note.seriesId, entry.ref),
    status,
    said: entry.note,
    text,
    due,
    owner: owner && knownNames(owner, find),
    for: entry.for,
    reason,
    closed,
    blockedBy: blockedBy?.map((blocker) => blockerIn(blocker, note.seriesId, find)),
    team: team === undefined ? undefined : knownName(team, find),
  };
}
