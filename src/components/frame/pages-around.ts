const reach = 2;

/** The numbers a pager shows: the first, the last, two on each side of the page, and a gap for those between. */
export function pagesAround(page: number, pages: number): readonly (number | 'gap')[] {
  const numbers = [1, ...Array.from({ length: 2 * reach + 1 }, (_, index) => page - reach + index), pages];
  const shown = [...new Set(numbers)]
    .filter((number) => number >= 1 && number <= pages)
    .sort((a, b) => a - b);
  return shown.flatMap((number, index) => {
    const before = shown[index - 1] ?? 0;
    if (number - before === 2) return [number - 1, number];
    return number - before > 2 ? (['gap', number] as const) : [number];
  });
}
