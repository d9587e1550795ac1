import { type PageOf, pagesOf } from '../lines/page-of.ts';

/** One page of a list of records: all, or those with one status. `counts` has the statuses that occur. */
export interface PageByState<S extends string, R> {
  readonly state?: S;
  readonly page: PageOf<R>;
  readonly counts: readonly { readonly state: S; readonly number: number }[];
  readonly total: number;
}

/** Returns all pages of a list of records: first of all records, then of each status that occurs. */
export function pagesByState<T, S extends string, R>(
  records: readonly T[],
  states: readonly { readonly state: S; readonly records: readonly T[] }[],
  size: number,
  print: (record: T) => R,
): readonly PageByState<S, R>[] {
  const lists = states.filter((list) => list.records.length > 0);
  const counts = lists.map(({ state, records: { length } }) => ({ state, number: length }));
  return [{ state: undefined, records }, ...lists].flatMap((list) =>
    pagesOf(list.records, size).map((page) => ({
      state: list.state,
      page: { ...page, items: page.items.map(print) },
      counts,
      total: records.length,
    })),
  );
}
