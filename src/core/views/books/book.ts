import type { Archive } from '../../model/archive.ts';
import { additions, type BookList, byBookList, subtractions } from '../../model/book.ts';
import type { Action } from '../../model/record.ts';
import { movedIn } from '../lines/movements.ts';
import type { BookPeriod } from './period.ts';
import { bookPeriods } from './period.ts';

/** The actions of a book, or of a part of it, list by list. An action is in a list at most once. */
type Lists = Readonly<Record<BookList, readonly Action[]>>;

/**
 * The book of a quarter: the actions open before it, the additions, the subtractions, and the actions open after it.
 */
export interface Book extends BookPeriod {
  readonly lists: Lists;
}

/** The books of an archive, oldest first. A quarter without notes has one only if it is in progress or has a term. */
export function booksOf(archive: Pick<Archive, 'actions' | 'quarters' | 'site' | 'today'>): readonly Book[] {
  return bookPeriods(archive)
    .map((period): Book => ({ ...period, lists: listsOf(archive.actions, period) }))
    .filter(({ running, hasReport, lists }) => running || hasReport || hasTerms(lists));
}

function hasTerms(lists: Lists): boolean {
  return [...additions, ...subtractions].some((term) => lists[term].length > 0);
}

/** Sorts actions into the lists of a period. */
function listsOf(actions: readonly Action[], period: Pick<Book, 'since' | 'until'>): Lists {
  const lists = byBookList((): Action[] => []);
  for (const action of actions) {
    if (isClosedBefore(action, period)) continue;
    const moved = movedIn(action, period);
    if (!moved) continue;
    if (moved.wasOpen) lists.before.push(action);
    for (const term of moved.terms) lists[term].push(action);
    if (moved.isOpen) lists.after.push(action);
  }
  return lists;
}

/** Whether an action was closed before a period and has no step since. Such an action need not be folded. */
function isClosedBefore({ closed, events }: Action, { since }: Pick<Book, 'since'>): boolean {
  const isKnown = closed !== undefined && closed < since;
  return isKnown && events.every(({ day, note }) => day < since && note.note.date < since);
}
