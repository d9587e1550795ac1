import type { Finding } from '../model/finding/finding.ts';
import { lineStarts, placeIn } from './line-starts.ts';

/** The same text without a byte order mark and with every line end as LF, so that a place is the same everywhere. */
export function normaliseText(text: string): string {
  const start = text.startsWith('\uFEFF') ? text.slice(1) : text;
  return start.includes('\r') ? start.replace(/\r\n?/g, '\n') : start;
}

/** What no text of a person holds: C0 and C1 controls other than tab, line feed and next line, and halves of pairs. */
const control =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\0-\x08\x0B-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/** Where the first control character of a text is, or -1. */
export function controlCharacterAt(text: string): number {
  return text.search(control);
}

/** The name of the character at an offset, for messages: `U+0000`. */
export function nameOfCharacter(text: string, offset: number): string {
  return `U+${text.charCodeAt(offset).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** The finding about the first control character of a normalised text, where there is one. */
export function findControlCharacter(path: string, text: string): Finding | undefined {
  const offset = controlCharacterAt(text);
  if (offset === -1) return undefined;
  const name = nameOfCharacter(text, offset);
  return {
    code: 'control-character',
    path,
    spot: placeIn(lineStarts(text), offset, 1),
    message: `The text contains the control character \`${name}\`.`,
    hint: 'delete the character (an editor may not show it)',
  };
}
