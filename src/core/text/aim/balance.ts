import { type BookList, bookLists } from '../../model/book.ts';
import { count } from '../lines/count.ts';

/** The words of the terms of a balance. */
export const termWords = {
  opened: 'opened',
  'first-mentioned': 'first mentioned',
  reopened: 'reopened',
  resumed: 'resumed',
  'next-round': 'next round began',
  'moved-in': 'moved in',
  done: 'done',
  dropped: 'dropped',
  superseded: 'superseded',
  deferred: 'newly deferred',
  'between-rounds': 'between rounds',
  'moved-out': 'moved out',
} as const satisfies Record<Exclude<BookList, 'before' | 'after'>, string>;

/**
 * A balance in words that add up, from open before to open after (`end`): `98 actions open before, 61 opened, 40 done,
 * 119 open`. Leaves out zeros.
 */
export function balanceWords(figures: Readonly<Record<BookList, number>>, end: string): string {
  return bookLists
    .filter((list) => figures[list] > 0)
    .map((list, index) => {
      const word = list === 'before' ? 'open before' : list === 'after' ? end : termWords[list];
      return `${index === 0 ? count(figures[list], 'action') : figures[list]} ${word}`;
    })
    .join(', ');
}
