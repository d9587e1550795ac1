import * as z from 'zod';
import { bookLists } from '../../model/book.ts';
import type { BookPage } from '../../views/books/page.ts';
import { type BookScope, bookScopes } from '../../views/books/scope.ts';
import { type DataFile, headOf } from '../lines/data-file.ts';
import { dayValue, idOf, idsOf, type ReadOnly } from '../lines/data-values.ts';

const list = z.enum(bookLists);

const scopeValue = z
  .strictObject({
    of: z
      .enum(['all', 'series', 'program', 'no-program', 'several-programs'])
      .describe(
        '`all`: the whole archive. `several-programs`: a correction for actions in more than one program, so that the rows of programs add up to `all`. Its figures are 0 or negative. Only its `moved-in` and `moved-out` are 0 or positive: they have the moves that the other side has more.',
      ),
    id: idOf('The series or program.').optional(),
    figures: z
      .record(list, z.int())
      .describe(
        'The balance: `before`, plus `opened`, `first-mentioned`, `reopened`, `resumed`, `next-round` and `moved-in`, minus `done`, `dropped`, `superseded`, `deferred`, `between-rounds` and `moved-out`, is `after`. Only programs have `moved-in` and `moved-out`, for actions that moved between them.',
      ),
    actions: z
      .partialRecord(list, idsOf('Actions.'))
      .describe('Ids of the actions behind each figure. A missing list is empty.'),
  })
  .describe('The balance of the whole archive, a series or a program.');

const bookValue = z
  .strictObject({
    quarter: idOf('The quarter: `2017-18-q1`. Its first day for a period between quarters.'),
    since: dayValue,
    until: dayValue,
    running: z.boolean().describe('True for the quarter in progress. It ends with the date of this file.'),
    scopes: z.array(scopeValue),
  })
  .describe('The book of a quarter.');

const schema = z
  .strictObject({ ...headOf(1), books: z.array(bookValue) })
  .describe('The balance of open actions for each quarter, as on `/books/`, oldest first.');

/** The file of books: every balance with the actions behind its figures. */
export const booksFile: DataFile = {
  name: 'books',
  title: 'Books',
  version: 1,
  schema,
  contents: (archive, _, booksOf) => ({ books: booksOf(archive).pages.map(bookValues) }),
};

function bookValues(page: BookPage): ReadOnly<z.input<typeof bookValue>> {
  return {
    quarter: page.quarter.id,
    since: page.since,
    until: page.until,
    running: page.running,
    scopes: bookScopes(page).map(scopeValues),
  };
}

function scopeValues({ of, figures, lists }: BookScope): ReadOnly<z.input<typeof scopeValue>> {
  const filled = bookLists.filter((one) => lists[one].length > 0);
  return {
    of: kindOf(of?.part.kind),
    id: of?.part.ref?.id,
    figures,
    actions: Object.fromEntries(filled.map((one) => [one, lists[one].map(({ id }) => id)])),
  };
}

function kindOf(kind: NonNullable<BookScope['of']>['part']['kind'] | undefined) {
  if (kind === undefined) return 'all';
  if (kind === 'none') return 'no-program';
  return kind === 'several' ? 'several-programs' : kind;
}
