const reach = 2;

/** The page numbers in a pager: the first, the last, two on each side of the current page, and gaps between them. */
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
