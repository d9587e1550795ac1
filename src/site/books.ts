import type { Archive } from '../core/model/archive.ts';
import { listPagesOf } from '../core/views/books/list.ts';
import type { BookPage } from '../core/views/books/page.ts';
import type { Division } from '../core/views/books/parts.ts';
import { type ProvenBooks, provenBooks } from '../core/views/books/proof.ts';

declare global {
  /** The books of an archive. They are global for the reason given in `archive.ts`. */
  var throughlineBooks: { readonly of: Archive; readonly books: ProvenBooks } | undefined;
}

/** Sets the books of an archive, if they are known before its pages are rendered. */
export function holdBooks(of: Archive, books: ProvenBooks): void {
  globalThis.throughlineBooks = { of, books };
}

/** Returns the books of the archive. They are computed once, because every page needs all of them. */
export function booksOfSite(archive: Archive): ProvenBooks {
  const held = globalThis.throughlineBooks;
  if (held?.of === archive) return held.books;
  const made = provenBooks(archive);
  holdBooks(archive, made);
  return made;
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
