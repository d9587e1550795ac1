import type { Finding } from '../model/finding/finding.ts';
import { lineStarts, placeIn } from './line-starts.ts';

/** Returns the text without a byte order mark and with LF as every line end, so that places are the same everywhere. */
export function normaliseText(text: string): string {
  const start = text.startsWith('\uFEFF') ? text.slice(1) : text;
  return start.includes('\r') ? start.replace(/\r\n?/g, '\n') : start;
}

/**
 * Characters that no text may contain: C0 and C1 controls other than tab, line feed and next line, and lone surrogates.
 */
const control =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\0-\x08\x0B-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/** Returns the offset of the first control character of a text, or -1. */
export function controlCharacterAt(text: string): number {
  return text.search(control);
}

/** Returns the name of the character at an offset, for messages: `U+0000`. */
export function nameOfCharacter(text: string, offset: number): string {
  return `U+${text.charCodeAt(offset).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Control characters that one file reports. More say nothing new. */
const mostControls = 20;

/**
 * Returns a finding for each control character of a normalised text, and the text with a replacement character in each
 * place, so that the rest can be judged.
 */
export function withoutControls(
  path: string,
  text: string,
): { readonly text: string; readonly findings: readonly Finding[] } {
  if (controlCharacterAt(text) === -1) return { text, findings: [] };
  const starts = lineStarts(text);
  const findings: Finding[] = [];
  const all = new RegExp(control, 'g');
  const masked = text.replaceAll(all, (character, offset: number) => {
    if (findings.length < mostControls) findings.push(controlFound(path, text, starts, offset));
    return '\uFFFD'.repeat(character.length);
  });
  return { text: masked, findings };
}

function controlFound(path: string, text: string, starts: readonly number[], offset: number): Finding {
  const name = nameOfCharacter(text, offset);
  return {
    code: 'control-character',
    path,
    spot: placeIn(starts, offset, 1),
    message: `The text contains the control character \`${name}\`.`,
    hint: 'delete the character (an editor may not show it)',
  };
}
