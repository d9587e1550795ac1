import { typedLetters } from './typed-letters.ts';

const bare: ReadonlyMap<string, string> = new Map(
  typedLetters.flatMap(([letters, written]) => [...written].map((letter) => [letter, letters] as const)),
);

const barred = new RegExp(`[${[...bare.keys()].join('')}]`, 'gu');
const marks = /(\p{Script=Latin})\p{M}+/gu;

/** Signs that count as letters, but that people type as an apostrophe or not at all, and the dot of `l·l`. */
const untyped = /[\u02b9-\u02c1\ua78b\ua78c]|(?<=l)\u00b7(?=l|$)/g;

/**
 * Returns a text in small letters as people type it, without the marks and bars of Latin letters: `Łódź` is `lodz`. Forms
 * of letters for print are the letters: `ﬁn` is `fin`. Symbols stay as they are, and so
 * does the Thai and Lao `am`, which no mark and letter replace.
 */
export function bareLetters(text: string): string {
  // The most frequent case, and the fastest: nothing but ASCII.
  if (/^[\0-\x7f]*$/.test(text)) return text.toLowerCase();
  return text
    .toLowerCase()
    .replace(/[^\0-\x7f\p{S}\u0e33\u0eb3]+/gu, (signs) => signs.normalize('NFKD').toLowerCase())
    .replace(marks, '$1')
    .normalize('NFC')
    .replace(barred, (letter) => bare.get(letter) ?? letter)
    .replace(untyped, '');
}

/** What Pagefind makes of a text by itself. */
export function withoutMarks(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}
