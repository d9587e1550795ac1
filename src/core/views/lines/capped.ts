/** The first items of a list and the length of the whole list, so that pages do not grow with the archive. */
export interface Capped<T> {
  readonly items: readonly T[];
  readonly total: number;
}

/** Returns the first `limit` items. Only these are prepared for printing. */
export function capped<S, T>(items: readonly S[], limit: number, print: (item: S) => T): Capped<T> {
  return { items: items.slice(0, limit).map(print), total: items.length };
}
