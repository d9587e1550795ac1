import { cutUnspaced, isUnspaced } from './unspaced.ts';

/** A word of one part: a search for it needs no other form. */
const simple = /^[^\p{L}\p{N}]*(?:\p{Lu}?[\p{Ll}\p{M}]*|\p{Lu}*|\p{N}*)[^\p{L}\p{N}]*$/u;
const run = /[\p{L}\p{M}\p{N}]+/gu;
const within = /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{L})(?=\p{N})|(?<=\p{N})(?=\p{L})/gu;

/** A run with more changes of letters and figures is a digest, and no words. */
const mostWithin = 5;
/** Most tails of a word, and most letters of one: the beginning of a longer one finds it. */
const mostTails = 10;
const longest = 60;

/**
 * Returns the ends of a compound by which people search for it, too: of `a/b/c.ts` these are `b/c.ts` and `c.ts`. They
 * begin at a part between signs, at a capital or where letters and figures meet. The index knows the whole and the
 * beginnings of each word itself, and so each single part after an ASCII sign or at a capital.
 */
export function tailsOf(word: string): readonly string[] {
  if (isUnspaced(word)) return endsOf(word);
  if (simple.test(word)) return [];
  const runs = [...word.matchAll(run)].map(({ 0: part, index }) => ({ part, index }));
  const starts = runs.flatMap(({ part, index }) => {
    const inner = [...part.matchAll(within)].map((found) => index + found.index);
    return [index, ...(inner.length > mostWithin ? [] : inner)];
  });
  const last = runs.at(-1);
  if (!last) return [];
  const end = last.index + last.part.length;
  return starts
    .slice(1, 1 + mostTails)
    .filter((start) => start + 1 < end && !(start === starts.at(-1) && isKnown(word, start)))
    .map((start) => word.slice(start, Math.min(end, start + longest)));
}

/**
 * Every end of a word that no space parts from others. Where such words end is a matter of opinion, so that a query may
 * begin within one.
 */
function endsOf(word: string): readonly string[] {
  const letters = word.match(/[\p{L}\p{N}]\p{M}*/gu) ?? [];
  return letters.slice(1, 1 + mostTails).map((_, at) => letters.slice(at + 1).join(''));
}

/** Returns the tails of all words of a text, each once. */
export function tailsIn(text: string): readonly string[] {
  return [...new Set(cutUnspaced(text).flatMap((piece) => piece.split(/\s+/).flatMap(tailsOf)))];
}

/** Whether the index knows a last part itself. */
function isKnown(word: string, start: number): boolean {
  const before = word.charAt(start - 1);
  return /[!-/:-@[-`{-~]/.test(before) || (/\p{Ll}/u.test(before) && /\p{Lu}/u.test(word.charAt(start)));
}
