/** Gives each heading of a text its level on the page. */
export interface Outline {
  /**
   * The level (2 to 6) of the next heading. `apart` for one in a quote or list, which opens no
   * section and stays below the one it stands in.
   */
  levelOf(depth: number, apart: boolean): number;
}

/**
 * Levels begin at 2, since the page has the one h1, and never skip: what is written `#` and then `###` becomes h2
 * and h3, whatever depths the author likes to use.
 */
export function outline(): Outline {
  let open: readonly number[] = [];
  return {
    levelOf(depth, apart) {
      const above = open.filter((other) => other < depth);
      if (!apart) open = [...above, depth];
      const highest = apart && open.length > 0 ? 3 : 2;
      return Math.min(Math.max(above.length + 2, highest), 6);
    },
  };
}
