import { byCodeUnit } from '../../model/compare.ts';
import { bareLetters } from './bare-letters.ts';
import type { SearchRecord } from './record.ts';

/** Most words of a list that a browser loads for a misspelt word. Rarer ones are left out. */
const mostWords = 20_000;

/**
 * The words of all records as people type them, the most frequent first: what a misspelt word may mean. Short words
 * and figures are left out, because everything is near to them.
 */
export function knownWords(records: readonly SearchRecord[], most = mostWords): readonly string[] {
  const counts = new Map<string, number>();
  for (const { title, place, words, also, line } of records) {
    const text = bareLetters([title, place?.head, words, line.owners, ...also].join(' '));
    for (const [word] of text.matchAll(/[\p{L}\p{M}]{4,30}/gu)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a, times], [b, others]) => others - times || byCodeUnit(a, b))
    .slice(0, most)
    .map(([word]) => word);
}
