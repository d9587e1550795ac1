import type { Finding } from '../../model/finding/finding.ts';
import { type QuotedValue, quotedValues, type YamlSource } from './document.ts';

/** What a backslash and a letter are in double quotes, where YAML does not keep them (YAML 1.2.2 §5.7). */
const meanings: Readonly<Record<string, string>> = {
  t: 'a tab',
  n: 'a line end',
  r: 'a line end',
  N: 'a line end',
  L: 'a line end',
  P: 'a line end',
};

/**
 * Returns a finding for each text in double quotes in which a backslash takes a letter of its words: `"see C:\temp"` has a
 * tab in it. A line end between two words, as in `"one\ntwo"`, may be meant.
 */
export function escapesInText(source: YamlSource): readonly Finding[] {
  if (!/"[^\n]*\\[tnrNLP]\p{L}/u.test(source.text)) return [];
  return quotedValues(source).flatMap((value) => {
    const at = escapeIn(value.written);
    if (at === undefined) return [];
    const sign = value.written.charAt(at + 1);
    const { line, column } = value.placeAt(at);
    return {
      code: 'escape-in-text' as const,
      path: source.path,
      spot: { line, column },
      message: `\`\\${sign}\` in double quotes is ${meanings[sign] ?? 'another sign'}.`,
      hint: hintFor(value),
    };
  });
}

/** Returns the place of the first backslash that takes a letter of a word. */
function escapeIn(written: string): number | undefined {
  for (const word of written.matchAll(/(?:\\.|[^\s\\])+/gsu)) {
    const [text] = word;
    const escapes = [...text.matchAll(/\\(.)/gsu)].map((found) => ({
      sign: found[1] ?? '',
      index: found.index,
      before: text.slice(0, found.index).replace(/^"/, ''),
      isOfWord: /^\p{L}/u.test(text.slice(found.index + 2)),
    }));
    const isPath = escapes.some(({ sign, before }) => !/[nr]/.test(sign) || /^$|[:.\\]$/.test(before));
    const found = escapes.find(
      ({ sign, isOfWord }) => Object.hasOwn(meanings, sign) && isOfWord && (sign === 't' || isPath),
    );
    if (found) return word.index + found.index;
  }
  return undefined;
}

/** Returns the same text with its backslashes. */
function hintFor({ lead, written }: QuotedValue): string | undefined {
  if (written.includes('\n')) return undefined;
  const inner = written.slice(1, -1);
  const kept = /['`]|\\["\\]/.test(inner)
    ? `"${inner.replaceAll(/\\(.)/gs, (pair, sign: string) => (/["\\]/.test(sign) ? pair : `\\${pair}`))}"`
    : `'${inner}'`;
  return `write \`${lead}${kept}\``;
}
