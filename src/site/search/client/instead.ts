import { nearest } from '../../../core/model/finding/nearest.ts';
import { bareLetters } from '../../../core/views/search/bare-letters.ts';
import { href } from '../../routes.ts';

let loading: Promise<readonly string[]> | undefined;

/** Loads the words of the site once, for the first word that was not found. Without them nothing is offered. */
function loadWords(): Promise<readonly string[]> {
  loading ??= fetch(href('/pagefind/words.json'))
    .then((response): Promise<readonly string[]> | readonly string[] => (response.ok ? response.json() : []))
    .catch(() => []);
  return loading;
}

/** Returns a query with the nearest words of the site for its doubtful ones, if there are any. */
export async function insteadOf(query: string, doubtful: readonly string[]): Promise<string | undefined> {
  return withNearest(query, await loadWords(), doubtful);
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
