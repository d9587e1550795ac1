import { pageFacet } from '../../../../core/views/search/facets.ts';
import { wholeWord } from '../../../../core/views/search/id-word.ts';
import type { Counts, Pagefind, Results, SearchOptions } from '../pagefind.ts';

type Filters = NonNullable<SearchOptions['filters']>;

/** Results whose words stand together, and the pages that have all words, but only in several parts. */
export interface TogetherOrApart {
  readonly together: Results;
  /** The records of whole pages, the newest first. */
  readonly apart: Results;
}

/** Loads the values of the hidden facet of pages, so that results are counted by page. It leaves out nothing. */
const countPages = { none: ['-'] };

const none: Results = { results: [], filters: {} };

/**
 * Searches for words, first in one part of a page, then in several. Records are the parts of a page, and Pagefind finds
 * only records with all words.
 */
export async function togetherOrApart(
  pagefind: Pick<Pagefind, 'search'>,
  words: string | null,
  { filters = {}, sort }: SearchOptions,
): Promise<TogetherOrApart> {
  const asked = askedWords(words ?? '');
  if (asked.length < 2) return { together: await pagefind.search(words, { filters, sort }), apart: none };
  const together = await pagefind.search(words, { filters: { ...filters, [pageFacet]: countPages } });
  const known = new Set(pagesIn(together.filters));
  const pages = await pagesWithAll(pagefind, asked, filters, known);
  if (pages.length === 0) return { together, apart: none };
  const ofPages = { ...filters, [pageFacet]: { any: pages } };
  return { together, apart: await pagefind.search(wholeWord, { filters: ofPages, sort: { day: 'desc' } }) };
}

/** The words of a query that are searched one by one. None for a phrase in quotes. */
export function askedWords(words: string): readonly string[] {
  if (/^\s*".+"\s*$/.test(words)) return [];
  return [...new Set(words.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)))];
}

/**
 * Returns the pages with each of the words, except known ones. The longest word is the first, since it is likely to be
 * rare, and each word is searched only on the pages with those before it.
 */
async function pagesWithAll(
  pagefind: Pick<Pagefind, 'search'>,
  words: readonly string[],
  filters: Filters,
  known: ReadonlySet<string>,
): Promise<readonly string[]> {
  let pages: readonly string[] | undefined;
  for (const word of words.toSorted((a, b) => b.length - a.length)) {
    const within = pages === undefined ? countPages : { any: pages };
    const found = await pagefind.search(word, { filters: { ...filters, [pageFacet]: within } });
    pages = pagesIn(found.filters).filter((page) => !known.has(page));
    if (pages.length === 0) break;
  }
  return pages ?? [];
}

function pagesIn(counts: Counts): readonly string[] {
  return Object.entries(counts[pageFacet] ?? {}).flatMap(([page, count]) => (count > 0 ? page : []));
}

/** Adds the counts of two lists of results that have none in common. */
export function countsOfBoth({ together, apart }: TogetherOrApart): Counts {
  const sums = Object.entries(together.filters).map(([facet, values]) => {
    const more = apart.filters[facet] ?? {};
    const keys = Object.keys({ ...values, ...more });
    return [
      facet,
      Object.fromEntries(keys.map((key) => [key, (values[key] ?? 0) + (more[key] ?? 0)])),
    ] as const;
  });
  return Object.fromEntries(sums);
}
