import { writtenLetters } from '../../../../core/views/search/written-letters.ts';
import type { Hit } from '../pagefind.ts';

/** A hit with the letters of its texts as they were written. U+200B parts words only in the text whose words count. */
export function writtenHit(hit: Hit): Hit {
  const facts = Object.entries(hit.meta).map(([name, fact]) => [
    name,
    writtenLetters(fact).replaceAll('\u200B', ''),
  ]);
  return { ...hit, raw_content: writtenLetters(hit.raw_content), meta: Object.fromEntries(facts) };
}
