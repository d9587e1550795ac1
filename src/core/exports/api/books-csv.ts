import { bookLists } from '../../model/book.ts';
import { bookListName, partWords } from '../../text/books/words.ts';
import type { BookPage } from '../../views/books/page.ts';
import { type BookScope, bookScopes } from '../../views/books/scope.ts';
import { csvOf } from '../lines/csv.ts';

/**
 * Prints books as a table for a spreadsheet: a row for each quarter and scope, oldest first, with the whole archive before
 * its series and programs. A row adds up: `Open before`, plus the terms from `Opened` to `Moved in`, minus those from
 * `Done` to `Moved out`, is `Open after`. The file follows the rules of `csvOf`.
 */
export function booksCsv(pages: readonly BookPage[]): string {
  const head = [
    'Quarter',
    'Since',
    'Until',
    'Scope',
    'Id',
    'Name',
    ...bookLists.map((list) => bookListName(list)),
  ];
  const rows = pages.flatMap((page) => {
    const period = [page.quarter.label, page.since, page.until];
    return bookScopes(page).map((scope) => [
      ...period,
      ...nameOf(scope),
      ...bookLists.map((list) => scope.figures[list]),
    ]);
  });
  return csvOf(head, rows);
}

/** The scope, its id and its name. */
function nameOf({ of }: BookScope): readonly [string, string | undefined, string] {
  if (!of) return ['Archive', undefined, 'Archive'];
  return [of.division === 'series' ? 'Series' : 'Program', of.part.ref?.id, partWords(of.part)];
}
