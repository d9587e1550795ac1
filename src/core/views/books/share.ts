import { type BookList, isMove } from '../../model/book.ts';
import { addDays, type Day } from '../../model/day/day.ts';
import type { Action } from '../../model/record.ts';
import type { Part, Parts } from './parts.ts';

/** The actions of one part of a list, and their figure in a table. */
export interface Share {
  readonly part: Part;
  readonly actions: readonly Action[];
  /**
   * The number of its actions. For `several`: minus the number of times that they are counted too often. In a list of
   * moves, the number of moves that the other side has more.
   */
  readonly figure: number;
  /** The page of the list on which the part begins. */
  readonly page: number;
}

/** The lines on a page of a list. */
export const linesOnAPage = 100;

/** The list of a book whose actions are divided, and the period of the book. */
interface Listed {
  readonly list: BookList;
  readonly since: Day;
  readonly until: Day;
}

/**
 * Divides a list of actions, in the order of the parts. A part without actions is left out. Open before is divided as
 * before the period, and every other list as at its end. An action that moved is moved out of each part that it left,
 * and moved into each new one. So that the division balances, `several` gets the difference.
 */
export function sharesOf(actions: readonly Action[], parts: Parts, of: Listed): readonly Share[] {
  const owned = new Map<Part, Action[]>(parts.all.map((part) => [part, []]));
  const figures = new Map<Part, number>();
  for (const action of actions)
    for (const [part, counts] of countedIn(action, parts, of)) {
      owned.get(part)?.push(action);
      figures.set(part, (figures.get(part) ?? 0) + counts);
    }
  let before = 0;
  return [...owned].flatMap(([part, own]) => {
    if (own.length === 0) return [];
    const page = Math.floor(before / linesOnAPage) + 1;
    before += own.length;
    return [{ part, actions: own, figure: figures.get(part) ?? 0, page }];
  });
}

/** Returns the parts of an action in a list, with how often each counts it in the sum of the division. */
function countedIn(
  action: Action,
  { of, several }: Parts,
  { list, since, until }: Listed,
): readonly (readonly [Part, number])[] {
  const then = of(action, list === 'before' ? addDays(since, -1) : until);
  const before = isMove(list) ? of(action, addDays(since, -1)) : then;
  const joined = then.filter((part) => !before.includes(part));
  const left = before.filter((part) => !then.includes(part));
  const own = isMove(list) ? (list === 'moved-in' ? joined : left) : then;
  const times = isMove(list) ? Math.max(joined.length, left.length) : 1;
  const counted = own.map((part) => [part, 1] as const);
  return several && own.length !== times ? [...counted, [several, times - own.length]] : counted;
}
