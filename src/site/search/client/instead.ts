import { nearest } from '../../../core/model/finding/nearest.ts';
import { bareLetters } from '../../../core/views/search/bare-letters.ts';
import {
  filesNear,
  type WordList,
  wordFilePath,
  wordListPath,
} from '../../../core/views/search/word-files.ts';
import { href } from '../../routes.ts';

/** Loads a file of words from the folder of the index, or `undefined`. */
type Load = (path: string) => Promise<unknown>;

const files = new Map<string, Promise<unknown>>();

/** Loads a file once. Without it nothing is offered. */
function loadOnce(path: string): Promise<unknown> {
  const loading =
    files.get(path) ??
    fetch(href(`/pagefind/${path}`))
      .then((response): Promise<unknown> | undefined => (response.ok ? response.json() : undefined))
      .catch(() => undefined);
  files.set(path, loading);
  return loading;
}

/** Returns a query with the nearest words of the site for its doubtful ones, if there are any. */
export async function insteadOf(
  query: string,
  doubtful: readonly string[],
  load: Load = loadOnce,
): Promise<string | undefined> {
  const { frequent, rare } = wordListOf(await load(wordListPath));
  const near = new Set(wordsIn(bareLetters(doubtful.join(' '))).flatMap(filesNear));
  const paths = rare.filter((name) => near.has(name)).map(wordFilePath);
  const others = await Promise.all(paths.map(load));
  return withNearest(query, [...frequent, ...others.flatMap(textsOf)], doubtful);
}

function wordListOf(loaded: unknown): WordList {
  const list = typeof loaded === 'object' && loaded !== null ? loaded : {};
  return {
    frequent: textsOf('frequent' in list ? list.frequent : []),
    rare: textsOf('rare' in list ? list.rare : []),
  };
}

function textsOf(loaded: unknown): readonly string[] {
  return Array.isArray(loaded) ? loaded.filter((text) => typeof text === 'string') : [];
}

function wordsIn(text: string): readonly string[] {
  return text.match(/[\p{L}\p{M}]{4,30}/gu) ?? [];
}

/** Returns a query with the nearest known words for the doubtful ones, or `undefined` if none is near. */
export function withNearest(
  query: string,
  known: readonly string[],
  doubtful: readonly string[],
): string | undefined {
  const inDoubt = bareLetters(doubtful.join(' '));
  const isKnown = (word: string) => known.some((other) => other.startsWith(word));
  const instead = query.replace(/[\p{L}\p{M}]{4,30}/gu, (written) => {
    const word = bareLetters(written);
    return !inDoubt.includes(word) || isKnown(word) ? written : (nearest(word, known, 2) ?? written);
  });
  return instead === query ? undefined : instead;
}
