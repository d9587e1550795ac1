import { href } from '../../routes.ts';

/** The part of Pagefind's script that is used. */
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
 * The weight of a match in the facts of a record, compared with its text. Kinds, states and dates weigh nothing, because
 * they are facets: a search for `goal` means the word, not every record that is a goal.
 */
const ranking: Ranking = {
  metaWeights: {
    title: 5,
    owners: 2,
    serves: 1,
    series: 0.5,
    of: 0.5,
    also: 0.1,
    tails: 0.1,
    ids: 0,
    kind: 0,
    state: 0,
    planned: 0,
    day: 0,
    assumed: 0,
    lang: 0,
    closed: 0,
    reported: 0,
    due: 0,
  },
};

/** The number of results of each value of each facet. */
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** The filters of a search, and its order if that is not the best match. */
export interface SearchOptions {
  /** Results have one of the values of a facet (`any`), or none of them (`none`), in every facet. */
  readonly filters?: Readonly<
    Record<string, { readonly any?: readonly string[]; readonly none?: readonly string[] }>
  >;
  readonly sort?: Readonly<Record<string, 'asc' | 'desc'>>;
}

/** All results, each loaded only when it is shown, and the counts of the facets. */
export interface Results {
  readonly results: readonly {
    readonly id: string;
    /** The numbers of the words that matched. */
    readonly words: readonly number[];
    readonly data: () => Promise<Hit>;
  }[];
  readonly filters: Counts;
}

/** One result: its path below the root of the site, its text, and the numbers of the words that matched, from 0. */
export interface Hit {
  readonly raw_url: string;
  /** The text with `<` and `>` escaped. In scripts without spaces, U+200B is between words. */
  readonly raw_content: string;
  readonly locations: readonly number[];
  readonly meta: Readonly<Record<string, string>>;
  /** Words that matched, but that stand in the facts and not in the text, or otherwise in it. The page may print them. */
  readonly beside?: readonly string[];
  /** Other parts of the page with words that this part lacks. */
  readonly elsewhere?: readonly Hit[];
}

let loading: Promise<Pagefind> | undefined;

/**
 * Loads Pagefind once, with the first search. After a failure the next search tries again. The bundle is written after
 * the pages, so Vite never sees it.
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
