import { type BookList, bookLists } from '../core/model/book.ts';
import type { BookPage } from '../core/views/books/page.ts';
import { bookListPath } from './routes.ts';

/**
 * Returns the path of the list of a book with all actions of a part of a report: those of a program, or those without
 * one. `undefined` for a part that is no term of the books, and for a list without actions of the program.
 */
export function listOfReport(
  { quarter, rows, figures, hasPrograms }: BookPage,
  part: string,
  program: string | undefined,
): string | undefined {
  const list = termOf(part);
  if (list === undefined) return undefined;
  if (!hasPrograms) return figures[list] === 0 ? undefined : bookListPath(quarter.id, list);
  const kind = program === undefined ? 'none' : 'program';
  const all = rows.flatMap(({ items }) => items.flatMap((division) => division.rows));
  const row = all.find(({ part: own }) => own.kind === kind && own.ref?.id === program);
  const found = row?.figures[list];
  return row && found && bookListPath(quarter.id, list, 'programs', found.page, row.part.anchor);
}

/** The term of the books that a part of a report lists. Most have the same name. */
function termOf(part: string): BookList | undefined {
  const name = part === 'newly-deferred' ? 'deferred' : part;
  return bookLists.find((list) => list === name);
}
