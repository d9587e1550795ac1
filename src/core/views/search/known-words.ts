import { byCodeUnit } from '../../model/compare.ts';
import { bareLetters } from './bare-letters.ts';
import type { SearchRecord } from './record.ts';

/**
 * The words of all records as people type them, the most frequent first: what a misspelt word may mean. Short words
 * and figures are left out, because everything is near to them.
 */
export function knownWords(
  records: readonly Pick<SearchRecord, 'title' | 'place' | 'words' | 'also' | 'line'>[],
): readonly string[] {
  const counts = new Map<string, number>();
  for (const { title, place, words, also, line } of records) {
    const text = bareLetters([title, place?.head, words, line.owners, ...also].join(' '));
    for (const [word] of text.matchAll(/[\p{L}\p{M}]{4,30}/gu)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a, times], [b, others]) => others - times || byCodeUnit(a, b))
    .map(([word]) => word);
}
