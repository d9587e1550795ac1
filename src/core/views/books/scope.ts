import { type BookList, byBookList } from '../../model/book.ts';
import type { Action } from '../../model/record.ts';
import type { BookPage } from './page.ts';
import type { Division, Part } from './parts.ts';

/** The figures of a book for one scope, with the actions behind each. */
export interface BookScope {
  /** The part and its division. Absent for the whole archive. */
  readonly of?: { readonly division: Division; readonly part: Part };
  readonly figures: Readonly<Record<BookList, number>>;
  readonly lists: Readonly<Record<BookList, readonly Action[]>>;
}

/** The scopes of a book in the order of its page: the whole archive, then each row of its tables. */
export function bookScopes({ book, figures, rows }: BookPage): readonly BookScope[] {
  const ofParts = rows
    .flatMap(({ items }) => items.flatMap((item) => item.rows))
    .map(
      ({ division, part, figures: own }): BookScope => ({
        of: { division, part },
        figures: byBookList((list) => own[list]?.figure ?? 0),
        lists: byBookList((list) => own[list]?.actions ?? []),
      }),
    );
  return [{ figures, lists: book.lists }, ...ofParts];
}
