import { type Facet, facets } from '../../../core/views/search/facets.ts';
import type { Counts, Hit, Pagefind, SearchOptions } from './pagefind.ts';
import type { Query } from './query.ts';

/** The results of a query: their number, one page of them, and the counts of each facet. */
export interface Found {
  readonly total: number;
  /** The page shown. If the query asks for a page after the last one, it is the last one. */
  readonly page: number;
  readonly pages: number;
  readonly hits: readonly Hit[];
  readonly counts: Counts;
}

/** Number of results on a page. */
const pageSize = 12;

/** Runs a query. Best matches come first, without words the newest. */
export async function find(pagefind: Pick<Pagefind, 'search'>, query: Query): Promise<Found> {
  const words = query.words.trim() || null;
  const sort: SearchOptions['sort'] = words ? {} : { day: 'desc' };
  const found = await pagefind.search(words, { filters: filtersOf(query), sort });
  const pages = Math.ceil(found.results.length / pageSize);
  const page = Math.min(query.page, Math.max(pages, 1));
  const from = (page - 1) * pageSize;
  const shown = found.results.slice(from, from + pageSize);
  const hits = await Promise.all(shown.map((result) => result.data()));
  return {
    total: found.results.length,
    page,
    pages,
    hits,
    counts: { ...found.filters, ...(await countsOfChosen(pagefind, query, words)) },
  };
}

/**
 * Counts the values of a facet without its own choice, so that each other value shows how many results it would add.
 */
async function countsOfChosen(
  pagefind: Pick<Pagefind, 'search'>,
  query: Query,
  words: string | null,
): Promise<Counts> {
  const chosen = facets.filter((facet) => query.chosen[facet]);
  const entries = await Promise.all(
    chosen.map(async (facet) => {
      const found = await pagefind.search(words, { filters: filtersOf(query, facet) });
      return [facet, found.filters[facet] ?? {}] as const;
    }),
  );
  return Object.fromEntries(entries);
}

function filtersOf({ chosen }: Query, without?: Facet): NonNullable<SearchOptions['filters']> {
  const kept = facets.flatMap((facet) => {
    const any = facet === without ? undefined : chosen[facet];
    return any ? [[facet, { any }] as const] : [];
  });
  return Object.fromEntries(kept);
}
