import { make } from './elements.ts';
import { type Query, writeQuery } from './query.ts';

/** Links to the nearby pages of results and to the next page. None if there is one page. */
export function pager(query: Query, pages: number): readonly HTMLElement[] {
  if (pages < 2) return [];
  const near = [query.page - 2, query.page - 1, query.page, query.page + 1, query.page + 2];
  const shown = near.filter((page) => page >= 1 && page <= pages);
  const links = shown.map((page) => (page === query.page ? here(page) : link(query, page, `${page}`)));
  if (query.page < pages) {
    const next = link(query, query.page + 1, 'Next 12');
    next.rel = 'next';
    links.push(next);
  }
  return links.flatMap((element, index) => (index > 0 ? [make('span', '', ' '), element] : [element]));
}

function here(page: number): HTMLElement {
  const element = make('span', '', `${page}`);
  element.setAttribute('aria-current', 'page');
  return element;
}

function link(query: Query, page: number, words: string): HTMLAnchorElement {
  const element = make('a', '', words);
  element.href = writeQuery({ ...query, page }) || '?';
  if (words === `${page}`) element.setAttribute('aria-label', `Page ${page}`);
  return element;
}
