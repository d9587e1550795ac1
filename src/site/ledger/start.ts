import { type LedgerData, ledgerDataRows } from '../../core/views/ledger-data.ts';
import { type LedgerFilter, settled } from '../../core/views/ledger-filter.ts';
import { isPlain, parseQuery, plainFilter } from '../../core/views/ledger-query.ts';
import { readerDay } from '../reader-day.ts';
import { href, ledgerPath } from '../routes.ts';
import { fillForm, filterOfForm, showInForm } from './form.ts';
import { shownLedger } from './shown-ledger.ts';

/**
 * Lets the ledger be filtered. What is asked stands in the address, so that it can be pasted and the browser's back
 * and forward work; without any question the static ledger stays as it is.
 */
export async function startLedger(): Promise<void> {
  const form = document.querySelector<HTMLFormElement>('[data-ledger-form]');
  const line = document.querySelector<HTMLElement>('[data-ledger-line]');
  const count = document.querySelector<HTMLElement>('[data-ledger-count]');
  if (!form || !line || !count) return;
  const data = await dataAt(form.dataset['ledgerSource'] ?? '');
  if (!data) {
    if (!isPlain(parseQuery(location.search))) count.textContent += '. The filter could not be loaded.';
    return;
  }
  const { facets } = data;
  const rows = ledgerDataRows(data, readerDay());
  const clear = document.querySelector<HTMLElement>('[data-ledger-clear]');
  const plainWords = count.textContent ?? '';
  const plainNodes = nodesAfter(line);
  const head = document.querySelector('table.ledger > thead') ?? undefined;

  const show = (filter: LedgerFilter) => {
    const plain = isPlain(filter);
    const shown = plain ? { words: plainWords, nodes: plainNodes } : shownLedger(rows, facets, filter, head);
    for (const node of nodesAfter(line)) node.remove();
    line.after(...shown.nodes);
    count.textContent = shown.words;
    if (clear) clear.hidden = plain;
    showInForm(form, filter);
  };
  const ask = (filter: LedgerFilter) => {
    history.pushState(null, '', href(ledgerPath(filter)));
    show(filter);
  };

  fillForm(form, facets);
  form.addEventListener('change', () => ask(filterOfForm(form)));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    ask(filterOfForm(form));
  });
  clear?.addEventListener('click', (event) => {
    event.preventDefault();
    ask(plainFilter);
  });
  addEventListener('popstate', () => show(settled(parseQuery(location.search))));
  show(settled(parseQuery(location.search)));
  for (const fold of document.querySelectorAll<HTMLElement>('[data-ledger-fold]')) fold.hidden = false;
}

async function dataAt(address: string): Promise<LedgerData | undefined> {
  try {
    const response = await fetch(address);
    return response.ok ? await response.json() : undefined;
  } catch {
    return undefined;
  }
}

function nodesAfter(line: Element): readonly Element[] {
  const siblings = [...(line.parentElement?.children ?? [])];
  return siblings.slice(siblings.indexOf(line) + 1);
}
