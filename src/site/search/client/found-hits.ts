import { pageFacet } from '../../../core/views/search/facets.ts';
import type { Hit, Pagefind, Results } from './pagefind.ts';
import { foundBeside } from './words/found-beside.ts';
import { matchesIn } from './words/found-words.ts';
import { askedWords } from './words/words-apart.ts';
import { writtenHit } from './words/written-hit.ts';

type Result = Results['results'][number];

/** Loads a result. The number of its piece is no part of its address. */
export async function hitOf({ data, words }: Result, query: string): Promise<Hit> {
  const hit = writtenHit(await data());
  // A result that is loaded for several searches has the places of the last one, so they come from the search itself.
  const places = { ...hit, locations: words };
  const found = { ...places, locations: matchesIn(places, query) };
  return { ...found, raw_url: hit.raw_url.replace(/ \d+$/, ''), beside: foundBeside(found, query) };
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
