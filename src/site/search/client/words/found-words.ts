import { bareLetters } from '../../../../core/views/search/bare-letters.ts';
import { signWordsIn, withSignWords } from '../../../../core/views/search/sign-words.ts';
import { tailsOf } from '../../../../core/views/search/word-tails.ts';
import type { Hit } from '../pagefind.ts';
import { foundKey } from '../searched-before.ts';
import { segmented } from './segmented.ts';
import { partsOfWord } from './word-match.ts';

/** Most words that a result takes to its page. */
const most = 6;

/**
 * The words of a text as Pagefind counts them: by the spaces between them, and by U+200B where no space parts them. With
 * them what stands before each one.
 */
export function wordsOf(escaped: string): {
  readonly words: readonly string[];
  readonly spaces: readonly string[];
} {
  const text = escaped.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
  const parts = text.split(/(\s+|\u200B)/);
  return {
    words: parts.filter((_, at) => at % 2 === 0),
    spaces: ['', ...parts.filter((_, at) => at % 2 === 1).map((gap) => (gap === '\u200B' ? '' : ' '))],
  };
}

/**
 * Returns the numbers of the words that match a query: those of Pagefind, those with letters that it does not take
 * apart, such as `Łódź` for `lodz`, and those that it knows only by the facts: `a/b/c.ts` for `b/c.ts`, and `C++`.
 */
export function matchesIn({ raw_content, locations }: Hit, query: string): readonly number[] {
  const bareQuery = bareLetters(segmented(query));
  const asked = bareQuery.match(/[\p{L}\p{N}]{2,}/gu) ?? [];
  const ends = withSignWords(bareQuery)
    .split(/\s+/)
    .flatMap((word) => partsOfWord(word)[0] ?? []);
  const signed = signWordsIn(bareQuery);
  const others = wordsOf(raw_content).words.flatMap((word, index) => {
    const tails = tailsOf(word).flatMap((tail) => partsOfWord(tail)[0] ?? []);
    const isEnd = tails.some((tail) => ends.some((end) => tail.startsWith(end)));
    if (isEnd || (signed.length > 0 && signWordsIn(word).some((one) => signed.includes(one)))) return [index];
    if (/^[\0-\x7f]*$/.test(word)) return [];
    const bare = bareLetters(word).replace(/^[^\p{L}\p{N}]+/u, '');
    return asked.some((part) => bare.startsWith(part)) ? [index] : [];
  });
  return [...new Set([...locations, ...others])].sort((a, b) => a - b);
}

/** The address of a result with the words that matched, also in other parts of its page, without signs around them. */
export function addressWithFound(address: string, hit: Hit): string {
  const once = wordsToMark([hit, ...(hit.elsewhere ?? [])]);
  if (once.length === 0) return address;
  const [path = '', anchor] = address.split('#');
  const query = new URLSearchParams({ [foundKey]: once.join(' ') });
  return `${path}?${query}${anchor === undefined ? '' : `#${anchor}`}`;
}

/** The words of each part in turn, so that none of the parts is left out. */
export function wordsToMark(parts: readonly Hit[], limit = most): readonly string[] {
  const found = parts.map(({ raw_content, locations, beside = [] }) => {
    const inText = stretches(raw_content, locations).map(trimmed).filter(isTelling);
    return [...new Set([...inText, ...beside])];
  });
  const longest = Math.max(...found.map(({ length }) => length));
  const inTurn = Array.from({ length: longest }, (_, at) => found.flatMap((words) => words[at] ?? []));
  return [...new Set(inTurn.flat())].slice(0, limit);
}

/** The matched words of a text. Those that no space parts are one: of `倉庫の鍵` each `の` of a page is no match. */
function stretches(escaped: string, locations: readonly number[]): readonly string[] {
  const { words, spaces } = wordsOf(escaped);
  const made: string[] = [];
  let before: number | undefined;
  for (const at of locations) {
    const word = words[at] ?? '';
    if (before === at - 1 && spaces[at] === '') made.push((made.pop() ?? '') + word);
    else made.push(word);
    before = at;
  }
  return made;
}

/** Whether a word is worth a mark: the particles of Japanese stand everywhere. */
function isTelling(word: string): boolean {
  return word !== '' && !/^\p{Script=Hiragana}$/u.test(word);
}

/** A word in small letters, without signs around it. Those of `C++` belong to it. */
export function trimmed(word: string): string {
  const signed = /^[^\p{L}\p{N}]*(\p{L}{1,2}(?:\+\+|#))[^\p{L}\p{N}+#]*$/u.exec(word)?.[1];
  if (signed !== undefined) return signed.toLowerCase();
  return word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '').toLowerCase();
}
