import { distance } from 'fastest-levenshtein';

/** The words of a text that tell it from others, in their order: in lower case, without the little ones. */
export function tellingWords(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => !littleWords.has(word));
}

const littleWords = new Set(
  'a an and are as at be by for from in into is it its of on or our so that the their this to we with'.split(
    ' ',
  ),
);

/** Shorter texts say too little to be compared. */
const fewestWords = 3;
/** From how many words on one may be said in one text and left out in the other. */
const wordsForOneMore = 5;

/**
 * True for two texts that say the same: each telling word of one has its fellow in the other, in whatever order, and
 * a longer text may say one word more. A word in the place of another makes two different texts, however much alike
 * the rest is, and so does another number.
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

/** The same word with a slip of a letter or another ending: `deploy` and `deploys`. Numbers have no slips. */
function areFellows(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  if (shorter < 5 || Math.abs(a.length - b.length) > 2 || /\d/.test(a + b)) return false;
  return a.startsWith(b) || b.startsWith(a) || distance(a, b) <= (shorter >= 8 ? 2 : 1);
}
