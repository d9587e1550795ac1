import { count } from '../../../core/text/lines/count.ts';
import type { SearchNames } from '../../../core/views/search/aims.ts';
import { drawAll } from '../../dom/draw.ts';
import { elementOf } from './elements.ts';
import { facetList } from './facet-list.ts';
import type { Found } from './find.ts';
import { hitItem } from './hit-item.ts';
import { pager } from './pager.ts';
import type { Query } from './query.ts';

/** The elements of the search page that the script fills or listens to. */
export type SearchParts = ReturnType<typeof searchParts>;

/** Finds the elements. Throws if one is missing. */
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

/** Replaces the results with those of a query. */
export function printFound(parts: SearchParts, found: Found, query: Query, names: SearchNames): void {
  const { results, narrow, pages, status, tally } = parts;
  results.replaceChildren(...drawAll(found.hits.map((hit) => hitItem(hit, names.aims))));
  narrow.replaceChildren(...drawAll(facetList(found.counts, query, names)));
  pages.replaceChildren(...drawAll(pager(query, found.pages)));
  pages.hidden = found.pages < 2;
  tally.textContent = `${found.total}`;
  status.textContent = statusOf(found, query);
}

/** Shows the lists of the site instead of results. */
export function printFailure({ status, lists }: SearchParts): void {
  status.textContent = 'Could not load the search index. Browse instead:';
  lists.hidden = false;
}

function statusOf({ total, page, pages }: Found, { words }: Query): string {
  if (total === 0) return 'No results. Try fewer words or filters.';
  const order = words.trim() ? 'best match first' : 'newest first';
  return `${count(total, 'result')}, ${order}${pages > 1 ? `, page ${page} of ${pages}` : ''}`;
}
