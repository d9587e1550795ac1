import type { KeyPath } from '../../model/finding/source.ts';
import { holdersOf } from '../schema/holders.ts';
import { ofTexts } from '../yaml/flow.ts';
import { quote } from '../yaml/hint.ts';
import { keyMeant, sameKey } from './usual-keys.ts';

/** Whether an unknown key is rather words of a text: it has a space or a capital letter, and is near to no key. */
export function isWords(key: string, known: readonly string[]): boolean {
  return /\s|^\p{Lu}/u.test(key) && !known.includes(key) && keyMeant(key, known) === undefined;
}

/** Whether a name is a key of a note, or one of those that begin an item in another case: `Text`. */
function isKey(name: string): boolean {
  return holdersOf(name).length > 0 || sameKey(name, ['text', 'id', 'person', 'ref', 'url']) !== undefined;
}

/** Forms that a text in quotes fits. A key such as `text:` is none. */
export const isText = /(?<!`)\b(?:text|short name)\b/;

/** A value that is no text for YAML, and where it is. */
interface NoText {
  readonly keys: KeyPath;
  readonly value: unknown;
  /** The value as it is written. */
  readonly written: string | undefined;
  /** Whether it is an item in brackets, which has no dash. */
  readonly isInBrackets: boolean;
}

/**
 * Returns what was meant by a list or mapping in the place of a text: words with `: ` in them, or words that begin with a
 * bracket, such as `[[reference]]`. `undefined` for other values.
 */
export function textMeant({
  keys,
  value,
  written,
  isInBrackets,
}: NoText): { readonly message: string; readonly hint: string } | undefined {
  if (typeof value !== 'object' || value === null || written === undefined || written.includes('\n'))
    return undefined;
  const isBracketed = /^\[.*\]$|^\{.*\}$/.test(written);
  const isList = Array.isArray(value);
  if (isList && (!isBracketed || value.length === 0)) return undefined;
  const pairs = Object.entries(value);
  if (!isList && !isBracketed && (pairs.length !== 1 || typeof pairs[0]?.[1] === 'object')) return undefined;
  if (!isList && (pairs.length === 0 || pairs.some(([name, inner]) => inner !== null && isKey(name))))
    return undefined;
  const key = keys.at(-1);
  // A name in brackets is a name.
  if (isBracketed && typeof key === 'string' && !ofTexts.includes(key)) return undefined;
  const lead = typeof key === 'string' ? `${key}: ` : isInBrackets ? '' : '- ';
  const sign = isBracketed ? written.charAt(0) : ': ';
  const what = typeof key === 'string' ? `\`${key}\`` : 'An item';
  return {
    message: `${what} ${isBracketed ? 'starts with' : 'has'} \`${sign}\`: put the text in quotes.`,
    // A reference alone in a list, `[[first]]`, is an item with one bracket for YAML.
    hint: `write \`${lead}${quote(isInBrackets && isList ? `[${written}]` : written)}\``,
  };
}
