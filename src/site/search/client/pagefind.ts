import { href } from '../../routes.ts';

/** What is used of Pagefind's own script. */
export interface Pagefind {
  options(options: { readonly ranking: Ranking }): Promise<void>;
  init(): Promise<void>;
  filters(): Promise<Counts>;
  search(words: string | null, options: SearchOptions): Promise<Results>;
}

interface Ranking {
  readonly metaWeights: Readonly<Record<string, number>>;
}

/**
 * What a match in the facts of a record counts for, beside one in its text. Kinds, states and days are what facets
 * are for: who searches for `goal` means the word, so records that merely are goals come last.
 */
const ranking: Ranking = {
  metaWeights: { title: 5, owners: 2, serves: 1, series: 0.5, kind: 0, state: 0, day: 0, closed: 0, due: 0 },
};

/** How many results each value of each facet has. */
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** What narrows a search, and by what its results are sorted where not by how well they match. */
export interface SearchOptions {
  /** Values within a facet widen (`any`), facets narrow. */
  readonly filters?: Readonly<Record<string, { readonly any: readonly string[] }>>;
  readonly sort?: Readonly<Record<string, 'asc' | 'desc'>>;
}

/** Every result, each loaded only when it is shown, and what each value of each facet would give. */
interface Results {
  readonly results: readonly { readonly data: () => Promise<Hit> }[];
  readonly filters: Counts;
}

/** One result: its path below the site's root, its text, and which words of it matched, counted from 0. */
export interface Hit {
  readonly raw_url: string;
  /** The text with `<` and `>` escaped; in languages without spaces, words are parted by U+200B. */
  readonly raw_content: string;
  readonly locations: readonly number[];
  readonly meta: Readonly<Record<string, string>>;
}

let loading: Promise<Pagefind> | undefined;

/**
 * Loads the search, once, when somebody searches; after a failure the next search tries again. The bundle is written
 * after the pages, so Vite never sees it.
 */
export function loadPagefind(): Promise<Pagefind> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load(): Promise<Pagefind> {
  const address = href('/pagefind/pagefind.js');
  const pagefind: Pagefind = await import(/* @vite-ignore */ address);
  await pagefind.options({ ranking });
  await pagefind.init();
  return pagefind;
}
