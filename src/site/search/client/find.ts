import { bareLetters } from '../../../core/views/search/bare-letters.ts';
import { type Facet, facets, wholeFacet } from '../../../core/views/search/facets.ts';
import { idWord } from '../../../core/views/search/id-word.ts';
import { dayIn } from './day-in.ts';
import { hitApart, hitOf } from './found-hits.ts';
import type { Counts, Hit, Pagefind, SearchOptions } from './pagefind.ts';
import type { Query } from './query.ts';
import { segmented } from './segmented.ts';
import { countsOfBoth, togetherOrApart } from './words-apart.ts';

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

/**
 * Runs a query. What has the id, name or date comes first, then the best matches, then the pages with the words in
 * several parts. Without words the newest comes first.
 */
export async function find(pagefind: Pick<Pagefind, 'search'>, query: Query): Promise<Found> {
  const words = bareLetters(segmented(query.words.trim())) || null;
  const sort: SearchOptions['sort'] = words ? {} : { day: 'desc' };
  const filters = filtersOf(query);
  const [named, found] = await Promise.all([
    words === null ? { results: [] } : pagefind.search(`"${idWord(dayIn(words) ?? words)}"`, { filters }),
    togetherOrApart(pagefind, words, { filters, sort }),
  ]);
  const { together, apart } = found;
  const ofParts = new Set(apart.results.map(({ id }) => id));
  const all = [...named.results, ...together.results, ...apart.results];
  const results = [...new Map(all.map((one) => [one.id, one])).values()];
  const pages = Math.ceil(results.length / pageSize);
  const page = Math.min(query.page, Math.max(pages, 1));
  const from = (page - 1) * pageSize;
  const shown = results.slice(from, from + pageSize);
  const hits = await Promise.all(
    shown.map((one) =>
      ofParts.has(one.id) ? hitApart(pagefind, one, words ?? '') : hitOf(one, query.words),
    ),
  );
  const counts = { ...countsOfBoth(found), ...(await countsOfChosen(pagefind, query, words)) };
  return { total: results.length, page, pages, hits, counts };
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
      const found = await togetherOrApart(pagefind, words, { filters: filtersOf(query, facet) });
      return [facet, countsOfBoth(found)[facet] ?? {}] as const;
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
