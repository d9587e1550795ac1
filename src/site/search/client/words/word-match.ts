import { bareLetters } from '../../../../core/views/search/bare-letters.ts';
import { tailsOf } from '../../../../core/views/search/word-tails.ts';

/** Between the words of a compound, as Pagefind divides it: at signs, at capitals, and between letters and figures. */
const inCompound = /[^\p{L}\p{M}\p{N}]+|(?<=\p{Ll})(?=\p{Lu})|(?<=\p{L})(?=\p{N})|(?<=\p{N})(?=\p{L})/u;

/** Returns a word as people type it, without signs, and the words of which it is made. */
export function partsOfWord(word: string): readonly string[] {
  const parts = word.split(inCompound).map(bareLetters);
  return [...new Set([parts.join(''), ...parts])].filter((part) => part !== '');
}

/** Whether a word begins with a typed one, or a word of which it is made does, or several of these. */
export function beginsWith(word: string, typed: string): boolean {
  const begins = (other: string) => partsOfWord(other).some((part) => part.startsWith(typed));
  return begins(word) || tailsOf(word).some(begins);
}

/** Whether two words begin alike for most of the typed one, as forms of one word do: `estimation` and `estimates`. */
export function isAlike(word: string, typed: string): boolean {
  const needed = Math.max(4, Math.ceil(typed.length * 0.7));
  return typed.length >= needed && beginsWith(word, typed.slice(0, needed));
}
