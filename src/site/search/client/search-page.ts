import { count } from '../../../core/text/count.ts';
import { facets } from '../../../core/views/search-facets.ts';
import { followArrowKeys } from './arrow-keys.ts';
import { elementOf } from './elements.ts';
import { facetList } from './facet-list.ts';
import { type Found, find } from './find.ts';
import { hitItem } from './hit-item.ts';
import { loadPagefind } from './pagefind.ts';
import { pager } from './pager.ts';
import { type Query, readQuery, toggled, writeQuery } from './query.ts';

const pause = 120;

/** Runs the search page: what is asked stands in the address, and the address says what is shown. */
export function runSearchPage(root: HTMLElement): void {
  const form = elementOf(root, '[data-form]', HTMLFormElement);
  const input = elementOf(root, 'input[type="search"]', HTMLInputElement);
  const results = elementOf(root, '[data-results]', HTMLElement);
  const narrow = elementOf(root, '[data-facets]', HTMLFormElement);
  const pages = elementOf(root, '[data-pager]', HTMLElement);
  const status = elementOf(root, '[role="status"]', HTMLElement);
  const tally = elementOf(root, '[data-tally]', HTMLElement);
  const lists = elementOf(root, '[data-lists]', HTMLElement);

  let query = readQuery(new URLSearchParams(location.search));
  let asked = 0;
  let waiting = 0;

  const print = (found: Found) => {
    query = { ...query, page: found.page };
    results.replaceChildren(...found.hits.map(hitItem));
    narrow.replaceChildren(...facetList(found.counts, query));
    pages.replaceChildren(...pager(query, found.pages));
    pages.hidden = found.pages < 2;
    tally.textContent = `${found.total}`;
    status.textContent = statusOf(found, query);
  };

  const show = async () => {
    asked += 1;
    const mine = asked;
    try {
      const pagefind = await loadPagefind();
      await pagefind.filters();
      const found = await find(pagefind, query);
      if (mine === asked) print(found);
    } catch {
      status.textContent = 'The search index could not be loaded. These lists have everything:';
      lists.hidden = false;
    }
  };

  const ask = (next: Query, keep: 'replace' | 'push') => {
    query = next;
    const address = location.pathname + writeQuery(query);
    if (keep === 'push') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    return show();
  };

  const askWords = () => {
    clearTimeout(waiting);
    if (input.value !== query.words) void ask({ ...query, words: input.value, page: 1 }, 'replace');
  };

  input.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = window.setTimeout(askWords, pause);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    askWords();
  });
  narrow.addEventListener('change', (event) => {
    const box = event.target;
    if (!(box instanceof HTMLInputElement)) return;
    const facet = facets.find((name) => name === box.name);
    if (!facet) return;
    void ask(toggled(query, facet, box.value), 'push').then(() => {
      narrow.querySelector<HTMLElement>(`[name="${facet}"][value="${CSS.escape(box.value)}"]`)?.focus();
    });
  });
  pages.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    void ask(readQuery(new URL(link.href).searchParams), 'push').then(() => {
      results.querySelector<HTMLElement>('.what a')?.focus();
    });
  });
  window.addEventListener('popstate', () => {
    query = readQuery(new URLSearchParams(location.search));
    input.value = query.words;
    void show();
  });

  followArrowKeys(root, input, results);
  for (const hidden of root.querySelectorAll<HTMLElement>('[data-needs-script]')) hidden.hidden = false;
  lists.hidden = true;
  input.value = query.words;
  if (!location.hash) input.focus({ preventScroll: true });
  void show();
}

function statusOf({ total, page, pages }: Found, { words }: Query): string {
  if (total === 0) return 'Nothing found. Fewer words or fewer choices find more.';
  const order = words.trim() ? 'best first' : 'newest first';
  return `${count(total, 'record')}, ${order}${pages > 1 ? `, page ${page} of ${pages}` : ''}`;
}
