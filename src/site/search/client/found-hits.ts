import { pageFacet } from '../../../core/views/search/facets.ts';
import { writtenLetters } from '../../../core/views/search/written-letters.ts';
import { matchesIn } from './found-words.ts';
import type { Hit, Pagefind, Results } from './pagefind.ts';
import { askedWords } from './words-apart.ts';

type Result = Results['results'][number];

/** Loads a result. The number of its piece is no part of its address. */
export async function hitOf({ data, words }: Result, query: string): Promise<Hit> {
  const hit = asWritten(await data());
  // A result that is loaded for several searches has the places of the last one, so they come from the search itself.
  const places = { ...hit, locations: words };
  return { ...places, raw_url: hit.raw_url.replace(/ \d+$/, ''), locations: matchesIn(places, query) };
}

/** A hit with the letters of its texts as they were written. */
function asWritten(hit: Hit): Hit {
  const facts = Object.entries(hit.meta).map(([name, fact]) => [name, writtenLetters(fact)]);
  return { ...hit, raw_content: writtenLetters(hit.raw_content), meta: Object.fromEntries(facts) };
}

/** Loads a page that has the words in several parts: the best part for the first word, with those for the others. */
export async function hitApart(
  pagefind: Pick<Pagefind, 'search'>,
  whole: Result,
  query: string,
): Promise<Hit> {
  const page = (await whole.data()).raw_url;
  const best = await Promise.all(
    askedWords(query).map(async (word) => {
      const { results } = await pagefind.search(word, { filters: { [pageFacet]: { any: [page] } } });
      return results[0] ?? [];
    }),
  );
  const [first, ...elsewhere] = await Promise.all(joined(best.flat()).map((part) => hitOf(part, query)));
  return first ? { ...first, elsewhere } : hitOf(whole, query);
}

/** Each part once, with the places of all words for which it is the best. */
function joined(parts: readonly Result[]): readonly Result[] {
  return [...Map.groupBy(parts, ({ id }) => id).values()].flatMap((same) => {
    const words = same.flatMap((part) => part.words);
    return same.slice(0, 1).map((part) => ({ ...part, words }));
  });
}
