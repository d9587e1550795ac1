import { type Facet, facets, wholeFacet } from '../../../core/views/search/facets.ts';
import { idWord } from '../../../core/views/search/id-word.ts';
import { hitApart, hitOf } from './found-hits.ts';
import type { Counts, Hit, Pagefind, Results, SearchOptions } from './pagefind.ts';
import type { Query } from './query.ts';
import { dayIn } from './words/day-in.ts';
import { judgedQuery } from './words/doubtful-words.ts';
import { searchedWords } from './words/searched-words.ts';
import { countsOfBoth, type TogetherOrApart, togetherOrApart } from './words/words-apart.ts';

/** The results of a query: their number, one page of them, and the counts of each facet. */
export interface Found {
  readonly total: number;
  /** The page shown. If the query asks for a page after the last one, it is the last one. */
  readonly page: number;
  readonly pages: number;
  readonly hits: readonly Hit[];
  readonly counts: Counts;
  /** Words of the query that no record has. */
  readonly doubtful: readonly string[];
}

/** Number of results on a page. */
const pageSize = 12;

/**
 * Runs a query. What has the id, name or date comes first, then the best matches, then the pages with the words in
 * several parts. Without words the newest comes first.
 */
export async function find(pagefind: Pick<Pagefind, 'search'>, query: Query): Promise<Found> {
  const asked = searchedWords(query.words);
  const { words, doubtful } = asked ? await judgedQuery(pagefind, asked) : { words: null, doubtful: [] };
  const sort: SearchOptions['sort'] = words ? {} : { day: 'desc' };
  const filters = filtersOf(query);
  const isLost = doubtful.some(({ near }) => !near);
  const search = (options: SearchOptions) =>
    isLost ? onlyNamed(pagefind, words, options) : togetherOrApart(pagefind, words, options);
  const [named, found] = await Promise.all([namedBy(pagefind, words, filters), search({ filters, sort })]);
  const { together, apart } = found;
  const ofParts = new Set(apart.results.map(({ id }) => id));
  const all = [...named, ...together.results, ...apart.results];
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
  const counts = { ...countsOfBoth(found), ...(await countsOfChosen(query, search)) };
  return { total: results.length, page, pages, hits, counts, doubtful: doubtful.map(({ word }) => word) };
}

/** What has the query as its id, name or date: whole pages first, then parts of pages. */
async function namedBy(
  pagefind: Pick<Pagefind, 'search'>,
  words: string | null,
  filters: NonNullable<SearchOptions['filters']>,
): Promise<Results['results']> {
  if (words === null) return [];
  const found = await Promise.all([
    pagefind.search(idOf(words), { filters: { ...filters, [wholeFacet]: { any: ['yes'] } } }),
    pagefind.search(idOf(words), { filters }),
  ]);
  return found.flatMap(({ results }) => results);
}

/** The results of a query with a word that no record has: what has the query as its id, name or date. */
async function onlyNamed(
  pagefind: Pick<Pagefind, 'search'>,
  words: string | null,
  options: SearchOptions,
): Promise<TogetherOrApart> {
  const together = await pagefind.search(idOf(words ?? ''), options);
  return { together, apart: { results: [], filters: {} } };
}

function idOf(words: string): string {
  return `"${idWord(dayIn(words) ?? words)}"`;
}

/**
 * Counts the values of a facet without its own choice, so that each other value shows how many results it would add.
 */
async function countsOfChosen(
  query: Query,
  search: (options: SearchOptions) => Promise<TogetherOrApart>,
): Promise<Counts> {
  const chosen = facets.filter((facet) => query.chosen[facet]);
  const entries = await Promise.all(
    chosen.map(async (facet) => {
      const found = await search({ filters: filtersOf(query, facet) });
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
