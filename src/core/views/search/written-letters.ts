import { bareLetters, withoutMarks } from './bare-letters.ts';
import { cutUnspaced } from './unspaced.ts';

/*
 * The index has a text with its letters as people type them, since Pagefind removes only the marks of letters. A sign for
 * the written letter follows the typed ones, so that a result shows the text as written, and its words keep their places.
 * The signs are of private use, where Pagefind sees no letters: that of a letter is `firstSign` after it. In the same way
 * a hyphen, before which its sign stands, parts words where Pagefind sees no parts: at a dash or an arrow.
 */

const firstSign = 0xf0000;
const signs = /[\u{f0000}-\u{10fffd}]/gu;
const ascii = /^[\0-\x7f]*$/;
const letterOrFigure = /[\p{L}\p{N}]/u;
/** Signs within a word: the letters, and what parts words and is no picture. */
const notAscii = /[^\0-\x7f]/gu;
const parting = /(?<=\S)(?![\0-\x7f]|\p{Extended_Pictographic})[\p{P}\p{S}](?=\S)/gu;

/** Returns a function that replaces the letters of a text by typed ones with signs. It works out each letter once. */
export function letterTyper(): (text: string) => string {
  const known = new Map<string, string>();
  const typed = (letter: string) => {
    const made = known.get(letter) ?? withSign(letter);
    known.set(letter, made);
    return made;
  };
  return (text) => (ascii.test(text) ? text : text.replace(notAscii, typed).replace(parting, withHyphen));
}

/** Parts words that a text does not part. It is written as U+200B. */
const cut = `${String.fromCodePoint(firstSign + 0x200b)} `;

/** Returns a text with its words apart also in scripts without spaces, each piece as `typed` has it. */
export function typedApart(text: string, typed: (piece: string) => string): string {
  if (ascii.test(text)) return typed(text);
  return cutUnspaced(text.replaceAll('\u200B', '')).map(typed).join(cut);
}

/** Returns a text as it was written, with U+200B where `typedApart` has cut it. */
export function writtenLetters(text: string): string {
  if (text.search(signs) < 0) return text;
  let written = '';
  let from = 0;
  for (const { 0: sign, index } of text.matchAll(signs)) {
    const letter = String.fromCodePoint((sign.codePointAt(0) ?? firstSign) - firstSign);
    const isLetter = letterOrFigure.test(letter);
    written += text.slice(from, isLetter ? index - bareLetters(letter).length : index) + letter;
    from = index + sign.length + (isLetter ? 0 : 1);
  }
  return written + text.slice(from);
}

function withHyphen(sign: string): string {
  return `${String.fromCodePoint(firstSign + (sign.codePointAt(0) ?? 0))}-`;
}

function withSign(letter: string): string {
  const code = letter.codePointAt(0) ?? 0;
  // A sign of private use in a text would be taken for a letter.
  if (code >= firstSign) return '\uFFFD';
  if (code > 0x1fffd || !letterOrFigure.test(letter)) return letter;
  const typed = bareLetters(letter);
  if (withoutMarks(typed) === withoutMarks(letter) || /[^\p{L}\p{N}]/u.test(typed)) return letter;
  return typed + String.fromCodePoint(firstSign + code);
}
