import type { Archive } from '../../model/archive.ts';
import { type BookList, bookLists, byBookList, isMove } from '../../model/book.ts';
import type { Ref } from '../../model/ref.ts';
import { type PageOf, pagesOf } from '../lines/page-of.ts';
import { type Book, booksOf, listIn } from './book.ts';
import { type Division, divisions, type Part, type Parts, partsOf } from './parts.ts';
import type { BookPeriod } from './period.ts';
import { type Share, sharesOf } from './share.ts';

/** A figure of a table, its actions, and the page of its list on which they begin. */
type BookFigure = Omit<Share, 'part'>;

/** A row of a table: the figures of a part. Zeros are left out. */
export interface BookRow {
  readonly division: Division;
  readonly part: Part;
  readonly figures: Readonly<Partial<Record<BookList, BookFigure>>>;
}

/** A quarter with its figures, each the length of its list. */
interface QuarterBalance extends BookPeriod {
  readonly figures: Readonly<Record<BookList, number>>;
}

/** The book of a quarter with its tables. */
export interface BookPage extends QuarterBalance {
  readonly book: Book;
  /** The lists with actions in any quarter of the table, in order. */
  readonly columns: readonly BookList[];
  /** The same for the tables by series and by program. Only the latter have lists of moved actions. */
  readonly columnsBy: Readonly<Record<Division, readonly BookList[]>>;
  /** The sums of these tables. For moves, which are as many in as out, the number of moves. */
  readonly totals: Readonly<Record<Division, QuarterBalance['figures']>>;
  /** Its parts, in pages of rows. The first is on the page of the quarter. */
  readonly rows: readonly PageOf<{ readonly division: Division; readonly rows: readonly BookRow[] }>[];
  /** This quarter and those before it, newest first. */
  readonly quarters: readonly QuarterBalance[];
  /** Whether the archive has programs. If so, the lists are also divided by program. */
  readonly hasPrograms: boolean;
  readonly previous?: Ref;
  readonly next?: Ref;
}

/** All books of an archive, with their parts. */
export interface Books {
  readonly books: readonly Book[];
  readonly parts: Readonly<Record<Division, Parts>>;
  /** Oldest first. */
  readonly pages: readonly BookPage[];
}

const rowsOnAPage = 40;
const quartersShown = 12;

/** The books of all quarters that have begun. */
export function books(archive: Archive): Books {
  const all = booksOf(archive);
  const parts = { series: partsOf(archive, 'series'), programs: partsOf(archive, 'programs') };
  const balances = all.map(balanceOf);
  const pages = all.map((book, index): BookPage => {
    const balance = balanceOf(book);
    const moves = sharesIn(book, 'moved-in', 'programs', parts).reduce((sum, { figure }) => sum + figure, 0);
    const quarters = balances.slice(Math.max(0, index + 1 - quartersShown), index + 1).toReversed();
    const [previous, next] = [balances[index - 1], balances[index + 1]];
    const columns = bookLists.filter(
      (list) => isEnd(list) || quarters.some(({ figures }) => figures[list] > 0),
    );
    return {
      ...balance,
      book,
      columns,
      columnsBy: {
        series: columns,
        programs: bookLists.filter((list) => (isMove(list) ? book.moved.length > 0 : columns.includes(list))),
      },
      totals: {
        series: balance.figures,
        programs: { ...balance.figures, 'moved-in': moves, 'moved-out': moves },
      },
      rows: rowsOf(book, parts),
      quarters,
      hasPrograms: archive.programs.length > 0,
      ...(previous && { previous: previous.quarter }),
      ...(next && { next: next.quarter }),
    };
  });
  return { books: all, parts, pages };
}

function isEnd(list: BookList): boolean {
  return list === 'before' || list === 'after';
}

function balanceOf({ lists, ...period }: Book): QuarterBalance {
  return { ...period, figures: byBookList((list) => lists[list].length) };
}

/**
 * The rows by series and by program, in pages. A part without actions has no row. A division with only the part `none`
 * has no rows.
 */
function rowsOf(book: Book, parts: Books['parts']): BookPage['rows'] {
  const rows = divisions.flatMap((division) => {
    const own = partRows(book, division, parts);
    return own.some(({ part }) => part.kind !== 'none') ? own : [];
  });
  return pagesOf(rows, rowsOnAPage).map((page) => ({
    ...page,
    items: [...Map.groupBy(page.items, ({ division }) => division)].map(([division, items]) => ({
      division,
      rows: items,
    })),
  }));
}

/** The parts of a list of a book in a division. */
function sharesIn(book: Book, list: BookList, division: Division, parts: Books['parts']): readonly Share[] {
  return sharesOf(listIn(book, list, division), parts[division], { ...book, list });
}

function partRows(book: Book, division: Division, parts: Books['parts']): readonly BookRow[] {
  const rows = new Map<Part, Partial<Record<BookList, BookFigure>>>(
    parts[division].all.map((part) => [part, {}]),
  );
  for (const list of bookLists)
    for (const { part, ...figure } of sharesIn(book, list, division, parts)) {
      const figures = rows.get(part);
      if (figures) figures[list] = figure;
    }
  return [...rows].flatMap(([part, figures]) =>
    Object.keys(figures).length > 0 ? [{ division, part, figures }] : [],
  );
}
