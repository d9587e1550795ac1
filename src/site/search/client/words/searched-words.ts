import { bareLetters } from '../../../../core/views/search/bare-letters.ts';
import { withSignWords } from '../../../../core/views/search/sign-words.ts';
import { segmented } from './segmented.ts';

/** Symbols, which the index leaves out of words and Pagefind keeps in a query. Pictures are words. */
const symbols = /(?!\p{Extended_Pictographic})\p{S}/gu;

/** Returns a query as the index has its words: `Map<K,V>` is `mapk,v`. Symbols alone stay: nothing has them. */
export function searchedWords(query: string): string {
  const words = withSignWords(bareLetters(segmented(query.trim())));
  return words.replace(symbols, '').trim() || words;
}
