import type { Archive } from '../../model/archive.ts';
import { Trackers } from '../../model/trackers.ts';
import { spellingOf } from '../mention/spelling.ts';
import { withoutComments } from '../mention/without-comments.ts';
import { piecesOf } from './body-sections.ts';
import { proseReference } from './prose-reference.ts';
import type { SearchRecord } from './record.ts';

/** The words of the text of a series, program or quarter, with names instead of ids, in pieces. */
export function prosePieces(markdown: string, archive: Archive): readonly string[] {
  const { find, site } = archive;
  const nameOf = (kind: 'reference' | 'person', id: string) =>
    kind === 'reference' ? proseReference(id, archive)?.label : (find.person(id) ?? find.team(id))?.name;
  return piecesOf(withoutComments(markdown), spellingOf(nameOf, new Trackers(site.trackers)));
}

/** The records of the pieces of a text after the first, which the record of the whole has. */
export function furtherPieces(record: SearchRecord, pieces: readonly string[]): readonly SearchRecord[] {
  return pieces.slice(1).map((words, index) => ({
    ...record,
    ...{ place: { piece: index + 1 }, words, also: [], ids: [] },
  }));
}
