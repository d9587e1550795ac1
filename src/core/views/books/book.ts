import { programsOn } from '../../graph/aim/serves-on.ts';
import type { Archive } from '../../model/archive.ts';
import { additions, type BookList, byBookList, isMove, subtractions } from '../../model/book.ts';
import { addDays } from '../../model/day/day.ts';
import type { Action } from '../../model/record.ts';
import { movedIn } from '../lines/movements.ts';
import type { Division } from './parts.ts';
import type { BookPeriod } from './period.ts';
import { bookPeriods } from './period.ts';

/** The actions of a book, or of a part of it, list by list. An action is in a list at most once. */
type Lists = Readonly<Record<BookList, readonly Action[]>>;

/**
 * The book of a quarter: the actions open before it, the additions, the subtractions, and the actions open after it.
 */
export interface Book extends BookPeriod {
  /** The lists of the whole archive, in which nothing moves. */
  readonly lists: Lists;
  /** The actions that were open before it and whose programs changed in it. */
  readonly moved: readonly Action[];
}

/** Returns the actions of a list in a division. Only between programs do actions move. */
export function listIn({ lists, moved }: Book, list: BookList, division: Division): readonly Action[] {
  return isMove(list) && division === 'programs' ? moved : lists[list];
}

/** The books of an archive, oldest first. A quarter without notes has one only if it is in progress or has a term. */
export function booksOf(archive: Pick<Archive, 'actions' | 'quarters' | 'site' | 'today'>): readonly Book[] {
  return bookPeriods(archive)
    .map((period): Book => {
      const lists = listsOf(archive.actions, period);
      return { ...period, lists, moved: lists.before.filter((action) => isMoved(action, period)) };
    })
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

/** Whether an action has other programs at the end of a period than before it. */
function isMoved(action: Action, { since, until }: Pick<Book, 'since' | 'until'>): boolean {
  if (action.served.length === 1) return false;
  const [before, after] = [programsOn(action, addDays(since, -1)), programsOn(action, until)];
  return before.length !== after.length || before.some((program) => !after.includes(program));
}

/** Whether an action was closed before a period and has no step since. Such an action need not be folded. */
function isClosedBefore({ closed, events }: Action, { since }: Pick<Book, 'since'>): boolean {
  const isKnown = closed !== undefined && closed < since;
  return isKnown && events.every(({ day, note }) => day < since && note.note.date < since);
}
