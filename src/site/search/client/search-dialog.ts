import { count } from '../../../core/text/lines/count.ts';
import { drawAll } from '../../dom/draw.ts';
import { href, listPath } from '../../routes.ts';
import { followArrowKeys } from './arrow-keys.ts';
import { elementOf } from './elements.ts';
import { find } from './find.ts';
import { goToFound } from './go-to-found.ts';
import { hitItem } from './hit-item.ts';
import { markFound } from './mark-found.ts';
import { offerInstead } from './offer-instead.ts';
import { loadPagefind } from './pagefind.ts';
import { writeQuery } from './query.ts';
import { loadNames } from './search-names.ts';
import { keepSearched, searchedBefore } from './searched-before.ts';

const pause = 120;

/**
 * Opens the search dialog, with words that were searched before, or moves to the search of the search page. Escape closes
 * it, and the browser restores the focus. With `again` a page was shown, and not a key pressed: it marks the words of a
 * result, and opens only after a return.
 */
export function openSearch(again = false): void {
  const words = searchedBefore();
  const root = document.querySelector('main') ?? document.body;
  if (again && markFound(root, location.search)) goToFound(root, location.hash);
  if (again && words === undefined) return;
  const own = document.querySelector<HTMLElement>('[data-search-page] input[type="search"]');
  if (own) {
    own.focus();
    return;
  }
  const dialog = document.querySelector<HTMLDialogElement>('[data-search-dialog]');
  if (!dialog || dialog.open) return;
  if (!dialog.dataset['ready']) prepare(dialog);
  dialog.showModal();
  const input = elementOf(dialog, 'input', HTMLInputElement);
  if (words !== undefined && input.value !== words) {
    input.value = words;
    input.dispatchEvent(new Event('input'));
  }
  input.focus();
  input.select();
}

function prepare(dialog: HTMLDialogElement): void {
  dialog.dataset['ready'] = 'true';
  const input = elementOf(dialog, 'input', HTMLInputElement);
  const form = elementOf(dialog, 'form', HTMLFormElement);
  const results = elementOf(dialog, '[data-results]', HTMLElement);
  const status = elementOf(dialog, '[role="status"]', HTMLElement);
  const all = elementOf(dialog, '[data-all]', HTMLAnchorElement);
  let requests = 0;
  let waiting = 0;

  const show = async () => {
    requests += 1;
    const request = requests;
    const query = { words: input.value, chosen: {}, page: 1 };
    all.href = href(listPath('search')) + writeQuery(query);
    if (!input.value.trim()) {
      results.replaceChildren();
      status.textContent = '';
      return;
    }
    try {
      const [found, { aims }] = await Promise.all([
        loadPagefind().then((pagefind) => find(pagefind, query)),
        loadNames(),
      ]);
      if (request !== requests) return;
      results.replaceChildren(...drawAll(found.hits.map((hit) => hitItem(hit, aims))));
      status.textContent =
        found.total === 0 ? 'No results.' : `${count(found.total, 'result')}, best match first`;
      void offerInstead(status, query, found, () => request === requests).catch(() => undefined);
    } catch {
      status.textContent = 'Could not load the search index.';
    }
  };

  input.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = window.setTimeout(show, pause);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(waiting);
    void show().then(() => results.querySelector<HTMLElement>('.what a')?.click());
  });
  // In a search field Escape first clears the field. Here it always closes the dialog.
  dialog.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    keepSearched(undefined);
    dialog.close();
  });
  dialog.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link && event.target !== dialog) return;
    // Who goes back from a result finds the search as it was.
    keepSearched(link ? input.value : undefined);
    dialog.close();
  });
  followArrowKeys(dialog, input, results);
  void loadPagefind().catch(() => undefined);
}
