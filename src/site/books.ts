import type { Archive } from '../core/model/archive.ts';
import { listPagesOf } from '../core/views/books/list.ts';
import { type BookPage, type Books, books } from '../core/views/books/page.ts';
import type { Division } from '../core/views/books/parts.ts';
import { type BookFault, bookFaults, programFaults } from '../core/views/books/proof.ts';

/** The books of an archive and their faults. */
interface ProvenBooks extends Books {
  readonly faults: readonly BookFault[];
}

const known = new WeakMap<Archive, ProvenBooks>();

/** Returns the books of the archive. They are computed once, because every page needs all of them. */
export function booksOfSite(archive: Archive): ProvenBooks {
  const held = known.get(archive);
  if (held) return held;
  const made = books(archive);
  const proven = {
    ...made,
    faults: [...bookFaults(archive, made.books), ...programFaults(archive, made.pages)],
  };
  known.set(archive, proven);
  return proven;
}

/** Returns the book of a quarter, or `undefined` for a quarter that has not begun. */
export function bookOf(archive: Archive, quarter: string): BookPage | undefined {
  return booksOfSite(archive).pages.find((page) => page.quarter.id === quarter);
}

/**
 * The parameters of the pages of all lists by series or by program: the first page of each list, or the later pages.
 */
export function bookListPaths(archive: Archive, by: Division, which: 'first' | 'later') {
  const { pages, parts } = booksOfSite(archive);
  return pages.flatMap((of) =>
    listPagesOf(of, parts).flatMap((page) => {
      const { list, division, groups } = page;
      if (division !== by || (groups.page === 1) !== (which === 'first')) return [];
      return { params: { quarter: of.quarter.id, list, page: `${groups.page}` }, props: { page } };
    }),
  );
}
