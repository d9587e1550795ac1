import { count } from '../../../core/text/lines/count.ts';
import { elementOf } from './elements.ts';
import { facetList } from './facet-list.ts';
import type { Found } from './find.ts';
import { hitItem } from './hit-item.ts';
import { pager } from './pager.ts';
import type { Query } from './query.ts';

/** The parts of the search page that a script fills or listens to. */
export type SearchParts = ReturnType<typeof searchParts>;

/** Finds the parts; throws where the page lacks one. */
export function searchParts(root: HTMLElement) {
  return {
    form: elementOf(root, '[data-form]', HTMLFormElement),
    input: elementOf(root, 'input[type="search"]', HTMLInputElement),
    results: elementOf(root, '[data-results]', HTMLElement),
    narrow: elementOf(root, '[data-facets]', HTMLFormElement),
    pages: elementOf(root, '[data-pager]', HTMLElement),
    status: elementOf(root, '[role="status"]', HTMLElement),
    tally: elementOf(root, '[data-tally]', HTMLElement),
    lists: elementOf(root, '[data-lists]', HTMLElement),
  };
}

/** Prints what was found for a query in place of what was there. */
export function printFound(parts: SearchParts, found: Found, query: Query): void {
  const { results, narrow, pages, status, tally } = parts;
  results.replaceChildren(...found.hits.map(hitItem));
  narrow.replaceChildren(...facetList(found.counts, query));
  pages.replaceChildren(...pager(query, found.pages));
  pages.hidden = found.pages < 2;
  tally.textContent = `${found.total}`;
  status.textContent = statusOf(found, query);
}

/** Without an index there are the lists, which have everything. */
export function printFailure({ status, lists }: SearchParts): void {
  status.textContent = 'The search index could not be loaded. These lists have everything:';
  lists.hidden = false;
}

function statusOf({ total, page, pages }: Found, { words }: Query): string {
  if (total === 0) return 'Nothing found. Fewer words or fewer choices find more.';
  const order = words.trim() ? 'best first' : 'newest first';
  return `${count(total, 'record')}, ${order}${pages > 1 ? `, page ${page} of ${pages}` : ''}`;
}
