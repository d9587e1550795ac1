import { openFigures } from '../../core/views/ledger.ts';
import { ledgerAnswer } from '../../core/views/ledger-answer.ts';
import type { LedgerData } from '../../core/views/ledger-data.ts';
import { isPlain, parseQuery, plainQuery } from '../../core/views/ledger-query.ts';
import { readerDay } from '../reader-day.ts';
import { closedDataPath, href, ledgerDataPath } from '../routes.ts';
import { tellHeads, tellLede } from './as-of-today.ts';
import { fillForm, queryOfForm } from './form.ts';
import { LedgerRows } from './ledger-rows.ts';
import { ledgerParts } from './parts.ts';
import { copyAsMarkdown, downloadCsv } from './take-away.ts';
import { LedgerView } from './view.ts';

/**
 * Lets the ledger be filtered, grouped and sorted. What is asked stands in the address, so that it can be pasted and
 * the browser's back and forward work; without any question the static ledger stays as it is.
 */
export async function startLedger(): Promise<void> {
  const parts = ledgerParts();
  if (!parts) return;
  const data = await dataAt(href(ledgerDataPath));
  if (!data) {
    if (!isPlain(parseQuery(location.search))) parts.count.textContent += '. The filter could not be loaded.';
    return;
  }
  const facets = { ...data.facets, today: readerDay() };
  const rows = new LedgerRows(data, facets, href(closedDataPath));
  const plain = ledgerAnswer(rows.open, plainQuery, facets);
  tellLede(parts.lede, { ...data.figures, ...openFigures(rows.open, facets.today) });
  tellHeads(plain.groups);

  const view = new LedgerView(parts, rows, data.figures.open);
  const told = (take: Promise<string>) => take.then((words) => parts.count.replaceChildren(words));
  parts.copy.addEventListener('click', () => told(copyAsMarkdown(view.answer, parts.taken)));
  parts.download.addEventListener('click', () => told(downloadCsv(view.answer, facets.today)));
  parts.clear.addEventListener('click', (event) => {
    event.preventDefault();
    view.ask(plainQuery);
  });
  fillForm(parts.form, facets);
  parts.form.addEventListener('change', () => view.ask(queryOfForm(parts.form)));
  parts.form.addEventListener('submit', (event) => {
    event.preventDefault();
    view.ask(queryOfForm(parts.form));
  });
  addEventListener('popstate', () => view.showAddress());
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
