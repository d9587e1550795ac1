import { bareLetters } from '../../../core/views/search/bare-letters.ts';
import { h } from '../../../markup/tree.ts';
import { drawAll } from '../../dom/draw.ts';
import { href, listPath } from '../../routes.ts';
import { wordsOf } from './found-words.ts';
import type { Hit } from './pagefind.ts';
import { type Query, writeQuery } from './query.ts';

/** Offers the nearest words of the site after a status, if the results lack a word of the query. */
export async function offerInstead(
  status: HTMLElement,
  query: Query,
  hits: readonly Hit[],
  isCurrent: () => boolean,
): Promise<void> {
  if (isFound(query.words, hits)) return;
  const { insteadOf } = await import('./instead.ts');
  const words = await insteadOf(query.words);
  if (words === undefined || !isCurrent()) return;
  const address = href(listPath('search')) + writeQuery({ ...query, words, page: 1 });
  const end = status.textContent?.endsWith('.') ? ' ' : '. ';
  status.append(...drawAll([end, 'Did you mean ', h('a', { href: address }, words), '?']));
}

/**
 * Whether each word of a query is in some result. Pagefind shortens words to their stem, and an unknown word to the
 * longest known one with which it begins, so at least half of the word must be the same.
 */
export function isFound(query: string, hits: readonly Hit[]): boolean {
  const parts = hits.flatMap((hit) => [hit, ...(hit.elsewhere ?? [])]);
  const found = parts.flatMap(({ raw_content, locations }) => {
    const { words } = wordsOf(raw_content);
    return locations.map((at) => bareLetters(words[at] ?? '').replace(/^[^\p{L}\p{N}]+/u, ''));
  });
  const asked = bareLetters(query).match(/[\p{L}\p{M}]{4,30}/gu) ?? [];
  return asked.every((word) =>
    found.some((other) => other.startsWith(word.slice(0, Math.max(4, Math.ceil(word.length / 2))))),
  );
}
