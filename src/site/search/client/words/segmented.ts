/** Scripts that put no space between words. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/**
 * Returns a query with spaces between its words, as the index has them. Pagefind divides a query only where the page is
 * in such a language, and the pages of every site are in English.
 */
export function segmented(words: string): string {
  if (!unspaced.test(words)) return words;
  const segments = [...new Intl.Segmenter(undefined, { granularity: 'word' }).segment(words)];
  return segments
    .map(({ segment }) => segment.trim())
    .filter((segment) => segment !== '')
    .join(' ');
}
