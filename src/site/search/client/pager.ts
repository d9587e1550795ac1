import { type Element, h, separated, type Tree } from '../../../markup/tree.ts';
import { type Query, writeQuery } from './query.ts';

/** Links to the nearby pages of results and to the next page. None if there is one page. */
export function pager(query: Query, pages: number): Tree {
  if (pages < 2) return undefined;
  const { page } = query;
  const shown = [page - 2, page - 1, page, page + 1, page + 2].filter((near) => near >= 1 && near <= pages);
  const links = shown.map((near) =>
    near === page
      ? h('span', { 'aria-current': 'page' }, `${near}`)
      : link(query, near, `${near}`, { 'aria-label': `Page ${near}` }),
  );
  const next = page < pages ? [link(query, page + 1, 'Next 12', { rel: 'next' })] : [];
  return separated([...links, ...next], ' ');
}

function link(query: Query, page: number, words: string, more: Readonly<Record<string, string>>): Element {
  return h('a', { href: writeQuery({ ...query, page }) || '?', ...more }, words);
}
