/** Compares texts by code unit, the same on every machine and in every language. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Returns a comparison by the texts that each `key` reads from an item. Ties keep their order. */
export function by<T>(...keys: ((item: T) => string)[]): (a: T, b: T) => number {
  return (a, b) => {
    for (const key of keys) {
      const order = byCodeUnit(key(a), key(b));
      if (order !== 0) return order;
    }
    return 0;
  };
}

/**
 * Compares numbers within texts as numbers and the rest by code unit: `2026-01-15-2` is before `2026-01-15-10`. Numbers
 * that differ only in leading zeros are compared as texts.
 */
export function byNumbers(a: string, b: string): number {
  const [left, right] = [a.split(/(\d+)/), b.split(/(\d+)/)];
  for (const [index, part] of left.entries()) {
    const other = right[index];
    if (other === undefined) return 1;
    // A split by a group has texts at even positions and numbers at odd ones.
    const order = index % 2 === 0 ? byCodeUnit(part, other) : Number(part) - Number(other);
    if (order !== 0) return order;
  }
  return left.length < right.length ? -1 : byCodeUnit(a, b);
}
