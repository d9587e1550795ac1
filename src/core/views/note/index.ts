import type { Archive } from '../../model/archive.ts';
import type { Ref } from '../../model/ref.ts';
import { Trackers } from '../../model/trackers.ts';
import { personRef, teamRef } from '../lines/ref.ts';
import { type RecallsByNote, recallsByNote } from './recalls.ts';

/** Look-up tables for the pages of notes, made once for an archive, so that no page searches all of it. */
export interface NoteIndex {
  readonly recalls: RecallsByNote;
  readonly trackers: Trackers;
  /** Finds the person or team in a text of a block, by id or full name. */
  readonly who: (text: string) => Ref | undefined;
}

/** Returns the index of an archive. */
export function noteIndex(archive: Archive): NoteIndex {
  const names = new Map<string, Ref>();
  for (const team of archive.teams)
    for (const name of [team.name, team.id]) names.set(name.toLowerCase(), teamRef(team));
  for (const person of archive.people)
    for (const name of [person.name, person.id]) names.set(name.toLowerCase(), personRef(person));
  return {
    recalls: recallsByNote(archive),
    trackers: new Trackers(archive.site.trackers),
    who: (text) => names.get(text.toLowerCase()),
  };
}
