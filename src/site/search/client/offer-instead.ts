import { h } from '../../../markup/tree.ts';
import { drawAll } from '../../dom/draw.ts';
import { href, listPath } from '../../routes.ts';
import type { Found } from './find.ts';
import { type Query, writeQuery } from './query.ts';
import { isNamed } from './words/found-beside.ts';

/** Offers the nearest words of the site after a status, if no record has a word of the query. */
export async function offerInstead(
  status: HTMLElement,
  query: Query,
  found: Found,
  isCurrent: () => boolean,
): Promise<void> {
  if (!isInDoubt(found, query.words)) return;
  const { insteadOf } = await import('./instead.ts');
  const words = await insteadOf(query.words, found.doubtful);
  if (words === undefined || !isCurrent()) return;
  const address = href(listPath('search')) + writeQuery({ ...query, words, page: 1 });
  const end = status.textContent?.endsWith('.') ? ' ' : '. ';
  status.append(...drawAll([end, 'Did you mean ', h('a', { href: address }, words), '?']));
}

/** Whether a query may mean other words. An id, a name or a date is no misspelt word. */
export function isInDoubt(
  { doubtful, hits: [first] }: Pick<Found, 'doubtful' | 'hits'>,
  query: string,
): boolean {
  return doubtful.length > 0 && !(first && isNamed(first, query));
}
