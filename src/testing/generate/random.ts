/** A stream of random numbers from a seed. Equal seeds give equal numbers, so that an archive can be made again. */
export interface Random {
  /** From 0 up to, not including, 1. */
  next(): number;
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number;
  /** Is true in `share` of all cases. */
  chance(share: number): boolean;
  /** Returns one item of a list. Throws if the list is empty. */
  pick<T>(list: readonly T[]): T;
  /** Up to `count` different ones of a list, in the list's order. */
  some<T>(list: readonly T[], count: number): T[];
}

/** Numbers by mulberry32: 32 bits of state, the same on every machine. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;

  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));

  return {
    next,
    between,
    chance: (share) => next() < share,
    pick: (list) => {
      const position = between(0, list.length - 1);
      for (const item of list.slice(position, position + 1)) return item;
      throw new RangeError('Nothing to pick from.');
    },
    some: (list, count) => {
      const chosen = new Set<number>();
      const size = Math.min(count, list.length);
      while (chosen.size < size) chosen.add(between(0, list.length - 1));
      return list.filter((_, position) => chosen.has(position));
    },
  };
}
