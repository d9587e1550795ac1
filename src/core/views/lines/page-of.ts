/** One page of a long list. Pages are numbered from 1. The first has the address of the list. */
export interface PageOf<T> {
  readonly items: readonly T[];
  readonly page: number;
  readonly pages: number;
  readonly total: number;
}

/** Cuts a list into pages of `size`. An empty list is one empty page. */
export function pagesOf<T>(items: readonly T[], size: number): readonly PageOf<T>[] {
  const pages = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: pages }, (_, index) => ({
    items: items.slice(index * size, (index + 1) * size),
    page: index + 1,
    pages,
    total: items.length,
  }));
}

/** The numbers of the pages after the first, as in addresses. */
export function laterPages(pages: number): readonly string[] {
  return Array.from({ length: Math.max(0, pages - 1) }, (_, index) => `${index + 2}`);
}
