import { bareLetters } from '../../../core/views/search/bare-letters.ts';
import { type Facet, facets, wholeFacet } from '../../../core/views/search/facets.ts';
import { idWord } from '../../../core/views/search/id-word.ts';
import { dayIn } from './day-in.ts';
import { matchesIn } from './found-words.ts';
import type { Counts, Hit, Pagefind, Results, SearchOptions } from './pagefind.ts';
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

/** Runs a query. What has the id, name or date comes first, then the best matches, without words the newest. */
export async function find(pagefind: Pick<Pagefind, 'search'>, query: Query): Promise<Found> {
  const words = bareLetters(query.words.trim()) || null;
  const sort: SearchOptions['sort'] = words ? {} : { day: 'desc' };
  const filters = filtersOf(query);
  const [named, found] = await Promise.all([
    words === null ? { results: [] } : pagefind.search(`"${idWord(dayIn(words) ?? words)}"`, { filters }),
    pagefind.search(words, { filters, sort }),
  ]);
  const results = [...new Map([...named.results, ...found.results].map((one) => [one.id, one])).values()];
  const pages = Math.ceil(results.length / pageSize);
  const page = Math.min(query.page, Math.max(pages, 1));
  const from = (page - 1) * pageSize;
  const shown = results.slice(from, from + pageSize);
  const hits = await Promise.all(shown.map((result) => hitOf(result, query.words)));
  return {
    total: results.length,
    page,
    pages,
    hits,
    counts: { ...found.filters, ...(await countsOfChosen(pagefind, query, words)) },
  };
}

/** Loads a result. The number of its piece is no part of its address. */
async function hitOf({ data }: Results['results'][number], words: string): Promise<Hit> {
  const hit = await data();
  return { ...hit, raw_url: hit.raw_url.replace(/ \d+$/, ''), locations: matchesIn(hit, words) };
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

function filtersOf({ chosen, words }: Query, without?: Facet): NonNullable<SearchOptions['filters']> {
  const kept = facets.flatMap((facet) => {
    const any = facet === without ? undefined : chosen[facet];
    return any ? [[facet, { any }] as const] : [];
  });
  // Parts of a page are found by their words. Without words they would only repeat their page.
  const whole = words.trim() === '' ? [[wholeFacet, { any: ['yes'] }] as const] : [];
  return Object.fromEntries([...kept, ...whole]);
}
