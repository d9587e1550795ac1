import { namesAt } from '../../graph/mention/name-in.ts';
import type { TextHome } from '../../graph/mention/text-home.ts';
import type { Archive } from '../../model/archive.ts';
import type { Body } from '../../model/note.ts';
import { Trackers } from '../../model/trackers.ts';
import { withoutComments } from '../../parse/body/tree/comments.ts';
import { spellingOf } from '../mention/spelling.ts';
import { piecesOf } from './body-sections.ts';
import type { SearchRecord } from './record.ts';

/** The words of the text of a series, program or quarter, with names instead of ids, in pieces. */
export function prosePieces({ markdown }: Body, home: TextHome, archive: Archive): readonly string[] {
  const spelling = spellingOf(namesAt(home, archive), new Trackers(archive.site.trackers));
  return piecesOf(withoutComments(markdown), spelling);
}

/** The records of the pieces of a text after the first, which the record of the whole has. */
export function furtherPieces(record: SearchRecord, pieces: readonly string[]): readonly SearchRecord[] {
  return pieces.slice(1).map((words, index) => ({
    ...record,
    ...{ place: { piece: index + 1 }, words, also: [], ids: [] },
  }));
}
