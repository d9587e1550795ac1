import { distance } from 'fastest-levenshtein';

/** Returns the distinctive words of a text, in order and in lower case, without stop words. */
export function distinctiveWords(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => !littleWords.has(word));
}

const littleWords = new Set(
  'a an and are as at be by for from in into is it its of on or our so that the their this to we with'.split(
    ' ',
  ),
);

/** Fewest letters of a text that can be compared. */
const fewestWords = 3;
/** Number of words from which one text may have one word more than the other. */
const wordsForOneMore = 5;

/**
 * Whether two texts say the same: each distinctive word of one has a counterpart in the other, in any order, and a
 * longer text may have one word more. A different word or number makes two different texts, even if the rest is equal.
 */
export function readAlike(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < fewestWords || long.length - short.length > 1) return false;
  if (long.length > short.length && short.length < wordsForOneMore) return false;
  const left = [...long];
  for (const word of short) {
    const exact = left.indexOf(word);
    const index = exact >= 0 ? exact : left.findIndex((other) => areFellows(word, other));
    if (index < 0) return false;
    left.splice(index, 1);
  }
  return true;
}

/** Whether two words differ at most in one letter or an ending: `deploy` and `deploys`. Numbers must be equal. */
function areFellows(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  if (shorter < 5 || Math.abs(a.length - b.length) > 2 || /\d/.test(a + b)) return false;
  return a.startsWith(b) || b.startsWith(a) || distance(a, b) <= (shorter >= 8 ? 2 : 1);
}
