import type { Archive } from '../../core/model/archive.ts';
import { noteAnchor } from '../../core/text/note/part.ts';
import type { SearchRecord } from '../../core/views/search/record.ts';
import { placesOf } from '../long-note/note-parts.ts';
import type { Walk } from '../long-note/walk.ts';
import { notePartPath, pathOf } from '../routes.ts';

/** A record of the search, and the path of the page with its words, with the anchor of its place. */
export interface PageRecord {
  readonly record: Omit<SearchRecord, 'ref'> & { readonly ref?: SearchRecord['ref'] };
  /** The id of what the page is about. */
  readonly id: string;
  readonly path: string;
  /** The path of the whole page, or of the first page of a long note. */
  readonly page: string;
  /** Whether other records are parts of the same page: words may stand in several of them. */
  readonly divided: boolean;
}

/**
 * Returns the records with their paths. Where a long note is cut within the words of a record, it is a record for each
 * page: a result must open on the page that has the words.
 */
export function pageRecords(records: readonly SearchRecord[], archive: Archive): readonly PageRecord[] {
  let section = '';
  let walk: Walk | undefined;
  const made = records.flatMap((record): Omit<PageRecord, 'divided'>[] => {
    const { ref, place } = record;
    const of = { id: ref.id, page: pathOf(ref) };
    const anchor = place?.part === undefined ? place?.anchor : noteAnchor(place.part);
    const hash = anchor === undefined ? '' : `#${anchor}`;
    const note = ref.kind === 'note' && place?.part === undefined ? archive.find.note(ref.id) : undefined;
    const places = note && placesOf(note, archive);
    // The record of the whole note is on its first page, with its records.
    if (!places || !place) return [{ record, ...of, path: of.page + hash }];
    if (!walk || section !== ref.id + hash) walk = places.walk(anchor);
    section = ref.id + hash;
    return walk(record.words).map(({ part, words }, index) => ({
      record: { ...record, words, also: index === 0 ? record.also : [] },
      ...of,
      path: notePartPath(ref.id, part) + (places.partOf(anchor ?? '') === part ? hash : ''),
    }));
  });
  const divided = new Set(made.flatMap(({ record, page }) => (record.place ? [page] : [])));
  return made.map((one) => ({ ...one, divided: divided.has(one.page) }));
}
