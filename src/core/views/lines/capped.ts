import type { Ref } from '../../model/ref.ts';

/** The first items of a list and the length of the whole list, so that pages do not grow with the archive. */
export interface Capped<T> {
  readonly items: readonly T[];
  readonly total: number;
}

/** The first items of a list, and the others as links or words, which the page folds. */
export interface Folded<T> extends Capped<T> {
  readonly rest: readonly (Ref | string)[];
}

/** Returns the first `limit` items. Only these are prepared for printing. */
export function capped<S, T>(items: readonly S[], limit: number, print: (item: S) => T): Capped<T> {
  return { items: items.slice(0, limit).map(print), total: items.length };
}

/** Returns the first `limit` items, and a link or words for each other item. For a list without a page of its own. */
export function withRest<S, T>(
  items: readonly S[],
  limit: number,
  print: (item: S) => T,
  name: (item: S) => Ref | string,
): Folded<T> {
  return { ...capped(items, limit, print), rest: items.slice(limit).map(name) };
}
