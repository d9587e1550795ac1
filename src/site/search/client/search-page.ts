import { facets } from '../../../core/views/search/facets.ts';
import { followArrowKeys } from './arrow-keys.ts';
import { Asking } from './asking.ts';
import { readQuery, toggled } from './query.ts';
import { type SearchParts, searchParts } from './search-parts.ts';

const pause = 120;

/** Runs the search page: every change of words, filters, page and address runs a query. */
export function runSearchPage(root: HTMLElement): void {
  const parts = searchParts(root);
  const asking = new Asking(parts);
  followWords(parts, asking);
  followChoices(parts, asking);
  followPages(parts, asking);
  window.addEventListener('popstate', () => void asking.askAddress());
  followArrowKeys(root, parts.input, parts.results);
  for (const hidden of root.querySelectorAll<HTMLElement>('[data-needs-script]')) hidden.hidden = false;
  parts.lists.hidden = true;
  void asking.askAddress();
  if (!location.hash) parts.input.focus({ preventScroll: true });
}

/** Runs a query when typing pauses, or at once with Enter. */
function followWords({ form, input }: SearchParts, asking: Asking): void {
  let waiting = 0;
  const ask = () => {
    clearTimeout(waiting);
    const { query } = asking;
    if (input.value !== query.words) void asking.ask({ ...query, words: input.value, page: 1 }, 'replace');
  };
  input.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = window.setTimeout(ask, pause);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    ask();
  });
}

/** The filters are printed again with every result, so the focus returns to the one that was used. */
function followChoices({ narrow }: SearchParts, asking: Asking): void {
  narrow.addEventListener('change', (event) => {
    const box = event.target;
    if (!(box instanceof HTMLInputElement)) return;
    const facet = facets.find((name) => name === box.name);
    if (!facet) return;
    void asking.ask(toggled(asking.query, facet, box.value), 'push').then(() => {
      narrow.querySelector<HTMLElement>(`[name="${facet}"][value="${CSS.escape(box.value)}"]`)?.focus();
    });
  });
}

/** Another page moves the focus to its first result. */
function followPages({ pages, results }: SearchParts, asking: Asking): void {
  pages.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    void asking.ask(readQuery(new URL(link.href).searchParams), 'push').then(() => {
      results.querySelector<HTMLElement>('.what a')?.focus();
    });
  });
}
