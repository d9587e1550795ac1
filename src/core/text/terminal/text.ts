import { withoutControls } from '../lines/html-text.ts';

/** Characters that take no column: combining marks and format characters. */
const weightless = /[\p{M}\p{Cf}]/u;

/** Characters that take two columns: full-width Chinese, Japanese and Korean, and emoji (Unicode UAX #11, #51). */
const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;

/** Characters that change the text direction, and could make a line read differently from its content. */
const turning = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Returns a text of a note on one line. It cannot move the cursor, set colours or change the text direction. */
export function terminalText(text: string): string {
  return withoutControls(text.replace(/\s+/g, ' ')).replace(turning, '').trim();
}

/** Returns the number of terminal columns of a text. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const sign of text) columns += weightless.test(sign) ? 0 : wide.test(sign) ? 2 : 1;
  return columns;
}

/** Returns a text cut to a number of columns, with an ellipsis if it was cut. */
export function cutTo(text: string, columns: number): string {
  if (columnsOf(text) <= columns) return text;
  let kept = '';
  let taken = 0;
  for (const sign of text) {
    const next = taken + columnsOf(sign);
    if (next > columns - 1) break;
    kept += sign;
    taken = next;
  }
  return `${kept.trimEnd()}…`;
}
