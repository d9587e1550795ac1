import { isInQuotes } from '../../../model/mention/in-quotes.ts';
import { personPattern, referencePattern } from '../../../model/mention/patterns.ts';
import { embedAt } from '../unwritten.ts';
import type { Sighting } from './sighting.ts';

/** A mention in the words of a page, from `offset` to `end`. */
export interface WordMention extends Sighting {
  readonly end: number;
}

const reference = new RegExp(referencePattern, 'gu');
const person = new RegExp(personPattern, 'gu');

/** Returns the references and names in words that a page shows, in order. A name in a reference is part of it. */
export function mentionsIn(words: string): readonly WordMention[] {
  const references = words.includes('[[') ? referencesIn(words) : [];
  if (!words.includes('@')) return references;
  const rest = blanked(words, references);
  const people = [...rest.matchAll(person)].map(({ 0: all, index: offset, groups = {} }): WordMention => {
    const end = offset + all.length;
    const isQuoted = isInQuotes(words, offset, end) && ({ isQuoted: true } as const);
    return { kind: 'person', target: groups['person'] ?? '', offset, end, ...isQuoted };
  });
  return references.length === 0 ? people : [...references, ...people].sort((a, b) => a.offset - b.offset);
}

/** References, but not `![[picture.png]]`, which names a file. */
function referencesIn(words: string): readonly WordMention[] {
  return [...words.matchAll(reference)].flatMap(({ 0: all, index: offset, groups = {} }) => {
    const target = groups['ref']?.trim() ?? '';
    if (target === '' || embedAt(words, offset)) return [];
    return { kind: 'reference' as const, target, offset, end: offset + all.length };
  });
}

/** Returns a text with some of its parts, which are in order, as spaces. */
export function blanked(
  text: string,
  parts: readonly { readonly offset: number; readonly end: number }[],
): string {
  if (parts.length === 0) return text;
  let made = '';
  let from = 0;
  for (const { offset, end } of parts) {
    if (offset < from) continue;
    const part = text.slice(offset, end);
    made += text.slice(from, offset);
    made += part.includes('\n') ? part.replaceAll(/[^\n]/g, ' ') : ' '.repeat(part.length);
    from = end;
  }
  return made + text.slice(from);
}

/** Whether the signs of a mention are in the source as they are: none has a backslash before it or is an entity. */
export function isLiteral(
  {
    isReference,
    offset,
    end,
  }: { readonly isReference: boolean; readonly offset: number; readonly end: number },
  words: string,
  source: string,
  offsets: readonly number[] | undefined,
): boolean {
  if (!offsets) return true;
  const signs = isReference ? [offset, offset + 1, end - 2, end - 1] : [offset];
  return signs.every((at) => source[offsets[at] ?? at] === words[at]);
}
