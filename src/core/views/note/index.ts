import type { Archive } from '../../model/archive.ts';
import type { Ref } from '../../model/ref.ts';
import { Trackers } from '../../model/trackers.ts';
import { personRef, teamRef } from '../lines/ref.ts';
import { type RecordsOfTopics, recordsOfTopics } from '../topic/heading.ts';
import { type ParkedIndex, parkedIndex } from '../topic/on-note.ts';
import { type RecallsByNote, recallsByNote } from './recalls.ts';

/** Look-up tables for the pages of notes, made once for an archive, so that no page searches all of it. */
export interface NoteIndex extends UpdateIndex {
  readonly recalls: RecallsByNote;
  readonly parked: ParkedIndex;
  readonly topics: RecordsOfTopics;
}

/** The look-up tables for the updates of teams and people. */
export interface UpdateIndex {
  readonly trackers: Trackers;
  /** Finds the person or team in a text of a block, by id or full name. */
  readonly who: (text: string) => Ref | undefined;
}

/** Returns the index of an archive. */
export function noteIndex(archive: Archive): NoteIndex {
  return {
    recalls: recallsByNote(archive),
    parked: parkedIndex(archive),
    topics: recordsOfTopics(archive),
    ...updateIndex(archive),
  };
}

/** Returns the index for the updates of teams and people. */
export function updateIndex(archive: Archive): UpdateIndex {
  const names = new Map<string, Ref>();
  for (const team of archive.teams)
    for (const name of [team.name, team.id]) names.set(name.toLowerCase(), teamRef(team));
  for (const person of archive.people)
    for (const name of [person.name, person.id]) names.set(name.toLowerCase(), personRef(person));
  return {
    trackers: new Trackers(archive.site.trackers),
    who: (text) => names.get(text.toLowerCase()),
  };
}
