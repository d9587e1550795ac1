/** The beginning of a list that may be long, with how many there are in all, so that no page grows with the archive. */
export interface Capped<T> {
  readonly items: readonly T[];
  readonly total: number;
}

/** The first `limit` items, each made ready to print only if it is shown. */
export function capped<S, T>(items: readonly S[], limit: number, print: (item: S) => T): Capped<T> {
  return { items: items.slice(0, limit).map(print), total: items.length };
}
