import type { Finding } from '../../../model/finding/finding.ts';
import { recordId } from '../../../model/id.ts';
import type { NoteLine } from '../../../model/line/note-line.ts';
import type { Note } from '../../../model/note.ts';
import type { ForNextTimeEntry } from '../../../model/topic.ts';

/** The ids of all private records and topics. */
export class PrivateIds {
  readonly #ids: ReadonlySet<string>;

  constructor(notes: readonly Note[]) {
    this.#ids = new Set(
      notes.flatMap(({ seriesId, actions, decisions, questions, debt, forNextTime }) =>
        [...actions, ...decisions, ...questions, ...debt, ...forNextTime.filter(isObject)].flatMap((entry) =>
          entry.visibility === 'private' ? [recordId(seriesId, entry.id)] : [],
        ),
      ),
    );
  }

  /** Whether a line opens something private, or reports on it. Its text is cut from what is published. */
  has({ seriesId, ...note }: Note, { list, index }: NoteLine): boolean {
    if (this.#ids.size === 0 || list === 'objectives') return false;
    const entry = note[list][index];
    if (typeof entry !== 'object') return false;
    if ('ref' in entry) return this.#ids.has(recordId(seriesId, entry.ref));
    return entry.visibility === 'private';
  }
}

function isObject(topic: ForNextTimeEntry): topic is Exclude<ForNextTimeEntry, string> {
  return typeof topic === 'object';
}

/**
 * Returns the findings on records and reports in what is cut with a private line, below it or in the section of a private
 * topic, that are not private themselves. The site would list them, though nobody can read their lines.
 */
export function belowPrivate(note: Note, ids: PrivateIds): readonly Finding[] {
  if (note.visibility === 'private') return [];
  let until = 0;
  const lines = (note.lines ?? []).toSorted((a, b) => a.line - b.line || a.column - b.column);
  return lines.flatMap((line): Finding[] => {
    const isBelow = line.line <= until;
    if (ids.has(note, line)) {
      until = Math.max(until, line.sectionEnd ?? line.end);
      return [];
    }
    if (!isBelow) return [];
    const isReport = line.list === 'followUps' || line.list === 'objectives';
    return [
      {
        code: 'attributes-in-text',
        path: note.path,
        spot: { line: line.line, column: line.column },
        message: 'This line is below a private record or topic, but is not private itself.',
        hint: isReport
          ? 'move the line out of the record or the section'
          : 'add `{visibility: private}`, or move the line out of the record or the section',
      },
    ];
  });
}
