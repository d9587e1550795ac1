import { booksCsv } from '../../core/exports/api/books-csv.ts';
import { archive } from '../../site/archive.ts';
import { booksOfSite } from '../../site/books.ts';

/** All books as a table that is safe to open in a spreadsheet. */
export function GET(): Response {
  return new Response(booksCsv(booksOfSite(archive()).pages), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
}
