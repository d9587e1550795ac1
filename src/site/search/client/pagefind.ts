import { href } from '../../routes.ts';

/** What is used of Pagefind's own script. */
export interface Pagefind {
  init(): Promise<void>;
  filters(): Promise<Counts>;
  search(words: string | null, options: SearchOptions): Promise<Results>;
}

/** How many results each value of each facet has. */
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface SearchOptions {
  /** Values within a facet widen (`any`), facets narrow. */
  readonly filters?: Readonly<Record<string, { readonly any: readonly string[] }>>;
  readonly sort?: Readonly<Record<string, 'asc' | 'desc'>>;
}

export interface Results {
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

/** Loads the search, once, when somebody searches. The bundle is written after the pages, so Vite never sees it. */
export function loadPagefind(): Promise<Pagefind> {
  loading ??= load();
  return loading;
}

async function load(): Promise<Pagefind> {
  const address = href('/pagefind/pagefind.js');
  const pagefind: Pagefind = await import(/* @vite-ignore */ address);
  await pagefind.init();
  return pagefind;
}
