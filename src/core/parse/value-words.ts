import { wordMeant } from './usual-words.ts';
import { quote } from './yaml/hint.ts';

/** What was found where something else was expected, for messages. */
export function nameOfValue(value: unknown): string {
  if (value === null || value === undefined) return 'empty value';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'object') return 'mapping';
  if (typeof value === 'string') return value.trim() === '' ? 'empty text' : `text \`${short(value)}\``;
  return `${typeof value === 'number' ? 'number' : 'word'} \`${String(value)}\``;
}

/** How to write it instead, where that can be told from what was found. */
export function hintForValue(
  value: unknown,
  key: string | number | undefined,
  expected: string,
  words: readonly string[],
): string | undefined {
  const lead = typeof key === 'string' ? `${key}: ` : '- ';
  if (value === null) {
    if (/\ba list/.test(expected)) return `write \`${lead}[]\` for an empty list, or leave the key out`;
    return 'write a value; what follows `#` is a comment unless it stands in quotes';
  }
  if (typeof value === 'string') {
    const near = wordMeant(value, words);
    if (near !== undefined) return `did you mean \`${near}\`?`;
    if (/\ba list/.test(expected)) return `write \`${lead}[${itemsOf(value)}]\``;
    if (/number/.test(expected) && value.trim() !== '' && !Number.isNaN(Number(value)))
      return `write \`${lead}${value}\``;
  }
  if ((typeof value === 'number' || typeof value === 'boolean') && /\b(?:text|slug)\b/.test(expected)) {
    return `write \`${lead}${quote(String(value))}\``;
  }
  const pair = /\btext\b/.test(expected) ? onlyPairOf(value) : undefined;
  return pair === undefined ? undefined : `write \`${lead}${quote(pair)}\``;
}

/** A text with a colon in it reads as a mapping of one key. */
function onlyPairOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const [entry, ...more] = Object.entries(value);
  return entry && more.length === 0 && typeof entry[1] === 'string' ? `${entry[0]}: ${entry[1]}` : undefined;
}

function itemsOf(value: string): string {
  return short(value)
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '')
    .map((item) => (/^[\p{L}\p{N}][\p{L}\p{N} .'-]*$/u.test(item) ? item : quote(item)))
    .join(', ');
}

function short(value: string): string {
  const line = value.replaceAll(/\s+/g, ' ').trim();
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}
