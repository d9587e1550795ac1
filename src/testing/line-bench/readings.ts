import type { Note } from '../../core/model/note.ts';
import { readArchive } from '../../core/reading.ts';
import { type FiledNote, filed, type Registration, registryOf } from './archive.ts';
import { type Person, peopleOf } from './people.ts';
import type { TrueNote } from './truth.ts';

/** A record that was read from a line of a note. */
interface ReadRecord {
  readonly line: number;
  readonly isAction: boolean;
  readonly owners: readonly string[];
}

/** What was made of a note: its records, and the lines that findings point out. */
export interface NoteReadings {
  readonly note: TrueNote;
  readonly records: readonly ReadRecord[];
  readonly pointedOut: ReadonlySet<number>;
  /** The findings that point out lines, each with the number of its lines. */
  readonly findings: number;
}

/** The codes of findings on what looks like a record and is none. */
const pointing: ReadonlySet<string> = new Set(['action-in-body', 'near-record', 'attributes-in-text']);

const opening: ReadonlySet<string> = new Set(['actions', 'decisions', 'questions', 'debt', 'forNextTime']);

/**
 * Reads the notes of a corpus as an archive. A finding points out its own line and those that it names as further places
 * of the same note, since a finding on a list has a place, and the line to write, for each of its items. A line between
 * them is not pointed out.
 */
export function readCorpus(
  notes: readonly TrueNote[],
  registration: Registration,
): { readonly people: readonly Person[]; readonly readings: readonly NoteReadings[] } {
  const people = peopleOf(notes);
  const files = filed(notes, registration);
  const registry = registration === 'registry' ? [registryOf(people)] : [];
  const folder = { files: [...registry, ...files], assets: [], findings: [] };
  const { content, diagnostics } = readArchive(folder, { clock: '2030-01-01' });
  const byPath = new Map(content.notes.map((note) => [note.path, note]));
  const readings = files.map(({ note, path, added }): NoteReadings => {
    const findings = diagnostics.filter((one) => one.path === path && pointing.has(one.code));
    const places = findings.flatMap((one) => [one, ...(one.related ?? [])]);
    const lines = places.flatMap((one) => (one.path === path ? one.line - added : []));
    const read = byPath.get(path);
    return {
      note,
      records: read ? recordsOf(read, added) : [],
      pointedOut: new Set(lines),
      findings: findings.length,
    };
  });
  return { people, readings };
}

function recordsOf(note: Note, added: FiledNote['added']): readonly ReadRecord[] {
  return (note.lines ?? []).flatMap(({ list, index, line, topic }) => {
    if (!opening.has(list) || topic) return [];
    const isAction = list === 'actions';
    const owners = isAction ? (note.actions[index]?.owner ?? []) : [];
    return { line: line - added, isAction, owners };
  });
}
