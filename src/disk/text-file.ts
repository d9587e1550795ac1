import type { Spot } from '../core/model/finding/source.ts';

/** Reason and place for bytes that are not a text. */
export interface NotText {
  readonly spot: Spot;
  readonly message: string;
  readonly hint: string;
}

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Decodes bytes as UTF-8. Invalid bytes are reported with their place instead of being replaced. */
export function decodeText(bytes: Uint8Array): { readonly text: string } | NotText {
  const hint = 'save the file as UTF-8';
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return { spot: 'whole', message: 'The file is in UTF-16. Expected UTF-8.', hint };
  }
  try {
    return { text: strict.decode(bytes) };
  } catch {
    const offset = firstBadByte(bytes);
    const before = new TextDecoder('utf-8').decode(bytes.subarray(0, offset));
    const line = before.split('\n').length;
    const column = before.length - before.lastIndexOf('\n');
    return {
      spot: { line, column },
      message: `The byte at offset ${offset} is not UTF-8.`,
      hint,
    };
  }
}

/** Returns the offset of the first byte outside a whole UTF-8 sequence, which ends the longest valid prefix. */
function firstBadByte(bytes: Uint8Array): number {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (isGoodPrefix(bytes.subarray(0, middle), { cutAllowed: true })) low = middle;
    else high = middle - 1;
  }
  while (low > 0 && !isGoodPrefix(bytes.subarray(0, low), { cutAllowed: false })) low -= 1;
  return low;
}

/**
 * Whether bytes are valid UTF-8. With `cutAllowed` the last sequence may be incomplete, so that every prefix of valid
 * bytes is valid.
 */
function isGoodPrefix(bytes: Uint8Array, { cutAllowed }: { cutAllowed: boolean }): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: cutAllowed });
    return true;
  } catch {
    return false;
  }
}
