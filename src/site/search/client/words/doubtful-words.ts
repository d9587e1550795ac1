import { bareLetters } from '../../../../core/views/search/bare-letters.ts';
import { isUnspaced } from '../../../../core/views/search/unspaced.ts';
import type { Pagefind } from '../pagefind.ts';
import { wordsOfFacts } from './found-beside.ts';
import { wordsOf } from './found-words.ts';
import { beginsWith, isAlike, partsOfWord } from './word-match.ts';
import { writtenHit } from './written-hit.ts';

/** A word of a query that no record has, not even as the beginning of a word. */
interface DoubtfulWord {
  readonly word: string;
  /** Whether a form of it may have been found. Otherwise nothing that was found has to do with it. */
  readonly near: boolean;
}

/**
 * Returns the doubtful words of a query. Pagefind takes an unknown word for the longest known one with which it begins,
 * even for a single letter. In quotes it takes no other.
 */
async function doubtfulWords(
  pagefind: Pick<Pagefind, 'search'>,
  query: string,
): Promise<readonly DoubtfulWord[]> {
  const words = query.replaceAll('"', ' ').split(/\s+/);
  const asked = [...new Set(words.filter((word) => /[\p{L}\p{N}]/u.test(word)))];
  const judged = await Promise.all(asked.map((word) => judge(pagefind, word)));
  return judged.flatMap((doubt) => doubt ?? []);
}

/** A query as it is searched, and its doubtful words. */
interface JudgedQuery {
  readonly words: string;
  readonly doubtful: readonly DoubtfulWord[];
}

/**
 * Judges a query. A word of a script without spaces that no record has is searched by its letters: in a text it may be
 * cut otherwise, since the cut depends on what stands beside it.
 */
export async function judgedQuery(pagefind: Pick<Pagefind, 'search'>, words: string): Promise<JudgedQuery> {
  const doubtful = await doubtfulWords(pagefind, words);
  const cut = new Set(doubtful.map(({ word }) => word).filter(isUnspaced));
  if (cut.size === 0 || words.includes('"')) return { words, doubtful };
  const apart = words
    .split(/\s+/)
    .flatMap((word) => (cut.has(word) ? (word.match(/[\p{L}\p{N}]\p{M}*/gu) ?? []) : word))
    .join(' ');
  const others = await doubtfulWords(pagefind, apart);
  return others.length > 0 ? { words, doubtful } : { words: apart, doubtful: others };
}

async function judge(pagefind: Pick<Pagefind, 'search'>, word: string): Promise<DoubtfulWord | undefined> {
  const exact = await pagefind.search(`"${word}"`, {});
  if (exact.results.length > 0) return undefined;
  const [best] = (await pagefind.search(word, {})).results;
  if (!best) return { word, near: false };
  const { raw_content, meta } = writtenHit(await best.data());
  const { words } = wordsOf(raw_content);
  const matched = [
    ...best.words.map((at) => words[at] ?? ''),
    ...wordsOfFacts(meta),
    ...(meta['tails']?.split(' ') ?? []),
  ];
  const [typed = bareLetters(word)] = partsOfWord(word);
  if (matched.some((other) => beginsWith(other, typed))) return undefined;
  return { word, near: matched.some((other) => isAlike(other, typed)) };
}
