import type { Archive } from '../../model/archive.ts';
import type { Ref } from '../../model/ref.ts';
import { Trackers } from '../../model/trackers.ts';
import { personRef, teamRef } from '../lines/ref.ts';
import { type Recall, recallsByNote } from './recalls.ts';

/** What every page of a note looks up, made once for an archive, so that no page walks through all of it. */
export interface NoteIndex {
  readonly recalls: ReadonlyMap<string, readonly Recall[]>;
  readonly trackers: Trackers;
  /** The person or team that a text within a block names, by id or full name. */
  readonly who: (text: string) => Ref | undefined;
}

/** The index of an archive. */
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
