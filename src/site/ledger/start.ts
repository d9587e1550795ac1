import { dayAsked, parseQuery } from '../../core/views/ledger/address.ts';
import type { LedgerData } from '../../core/views/ledger/data.ts';
import { isPlain, plainQuery } from '../../core/views/ledger/query.ts';
import { readerDay } from '../reader-day.ts';
import { href, ledgerDataPath, listPath } from '../routes.ts';
import { drawHeads, drawLede } from './as-of-today.ts';
import { fillForm, queryOfForm } from './form.ts';
import { LedgerRows } from './ledger-rows.ts';
import { ledgerParts } from './parts.ts';
import { RowFiles } from './row-files.ts';
import { copyAsMarkdown, downloadCsv } from './take-away.ts';
import { LedgerView } from './view.ts';

/**
 * Starts the filters of the ledger. The query is always in the address, so that it can be pasted and the browser's
 * history works. Without a query the static ledger stays. The rows are fetched with the first query, or when the pointer
 * or the focus enters the form.
 */
export async function startLedger(): Promise<void> {
  const parts = ledgerParts();
  if (!parts) return;
  const files = new RowFiles();
  const said = parseQuery(location.search);
  if (!isPlain(said)) files.prepare(said.filter);
  const data = await dataAt(href(ledgerDataPath));
  if (!data) {
    if (!isPlain(said)) parts.count.append('. Filters are unavailable. Reload the page.');
    return;
  }
  const now = readerDay();
  const asked = dayAsked(location.search, data.facets.today, now);
  const today = asked ?? now;
  drawLede(parts.lede, data, today);
  drawHeads(data, today);
  const rows = new LedgerRows({ ...data.facets, today }, files);
  const someStarted = data.later.deferred.changes.some(([day]) => day <= today);
  const view = new LedgerView(parts, rows, someStarted ? undefined : data.figures.open, asked);

  const { form } = parts;
  fillForm(form, data.facets);
  form.addEventListener('change', () => view.ask(queryOfForm(form)));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    view.ask(queryOfForm(form));
  });
  const report = (take: Promise<string>) =>
    take.then(
      (words) => parts.count.replaceChildren(words),
      () => parts.count.replaceChildren('Could not load the actions. Reload the page.'),
    );
  parts.copy.addEventListener('click', () => report(copyAsMarkdown(view.answer(), parts.taken)));
  parts.download.addEventListener('click', () => report(downloadCsv(view.answer(), today)));
  parts.clear.addEventListener('click', (event) => {
    event.preventDefault();
    if (asked === undefined) view.ask(plainQuery);
    else location.assign(href(listPath('actions')));
  });
  addEventListener('popstate', () => view.showAddress());
  const approach = () => files.prepare(plainQuery.filter);
  for (const sign of ['pointerover', 'focusin', 'touchstart'])
    parts.line.parentElement?.addEventListener(sign, approach, { once: true, passive: true });
  await view.showAddress();
  for (const part of document.querySelectorAll<HTMLElement>('[data-ledger-hidden]')) part.hidden = false;
}

async function dataAt(address: string): Promise<LedgerData | undefined> {
  try {
    const response = await fetch(address);
    return response.ok ? await response.json() : undefined;
  } catch {
    return undefined;
  }
}
