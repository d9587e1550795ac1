import { withoutControls } from '../lines/html-text.ts';

/** What takes no column of a terminal: marks that join the sign before them, and signs that only steer. */
const weightless = /[\p{M}\p{Cf}]/u;

/** What takes two columns: Chinese, Japanese and Korean signs in full width, and pictures (Unicode UAX #11, #51). */
const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;

/** Signs that turn the direction of what follows, and could make a line say something else than it holds. */
const turning = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** A text of a note on one line of a terminal: nothing in it can move the cursor, colour or turn what follows. */
export function terminalText(text: string): string {
  return withoutControls(text.replace(/\s+/g, ' ')).replace(turning, '').trim();
}

/** How many columns of a terminal a text takes. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const sign of text) columns += weightless.test(sign) ? 0 : wide.test(sign) ? 2 : 1;
  return columns;
}

/** The text cut to a number of columns, with an ellipsis where something is left out. */
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
