import { traceSentence, traceTitle } from '../../core/text/trace/words.ts';
import type { TraceData } from '../../core/views/trace/data.ts';
import { parseTraceQuery, type TraceFilter, traceFilterKeys } from '../../core/views/trace/filter.ts';
import { traceIndex } from '../../core/views/trace/index.ts';
import { traceSections } from '../../core/views/trace/sections.ts';
import { traceMatrix } from '../../core/views/trace/trace.ts';
import { traceBodies } from '../../markup/trace/table.ts';
import { drawAll } from '../dom/draw.ts';
import { readerDay } from '../reader-day.ts';
import { href, listPath, traceDataPath, tracePath } from '../routes.ts';

/** More rows are not drawn at once: what two filters ask for is less than that but in an archive of decades. */
const rowsAtOnce = 400;

/**
 * Lets the matrix be filtered by several things at once. What one thing asks for has a page, which is gone to; what
 * several ask for is made out of the same data by the same views, and stands in the address.
 */
export async function startTrace(): Promise<void> {
  const form = document.querySelector<HTMLFormElement>('[data-trace-form]');
  if (!form) return;
  const ask = () => location.assign(href(tracePath(filterOf(form))));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    ask();
  });
  const asked = parseTraceQuery(location.search);
  if (location.pathname !== href(listPath('trace')) || Object.keys(asked).length === 0) return;
  for (const key of traceFilterKeys) {
    const select = form.elements.namedItem(key);
    if (select instanceof HTMLSelectElement) select.value = asked[key] ?? '';
  }
  await show(asked);
}

function filterOf(form: HTMLFormElement): TraceFilter {
  const chosen = new FormData(form);
  return Object.fromEntries(
    traceFilterKeys.flatMap((key) => {
      const value = chosen.get(key);
      return typeof value === 'string' && value !== '' ? [[key, value] as const] : [];
    }),
  );
}

/** Puts the filtered rows in the place of all, and says what they are. What is drawn and missing is of the whole, so it goes. */
async function show(filter: TraceFilter): Promise<void> {
  const table = document.querySelector<HTMLTableElement>('table.trace');
  const counts = document.querySelector<HTMLElement>('[data-trace-counts]');
  const heading = document.querySelector('h1');
  if (!table || !counts || !heading) return;
  const data = await dataAt(href(traceDataPath));
  if (!data) {
    counts.textContent += ' The filter could not be loaded.';
    return;
  }
  const index = traceIndex(data);
  const today = readerDay();
  const matrix = traceMatrix(index, filter, today);
  const [page] = traceSections(matrix, index, today, rowsAtOnce);
  for (const part of document.querySelectorAll<HTMLElement>('[data-trace-whole]')) part.hidden = true;
  for (const body of [...table.tBodies]) body.remove();
  table.append(...drawAll(traceBodies(page?.items ?? [])));
  heading.textContent = traceTitle(namesOf(filter, data));
  counts.textContent = page?.total === 0 ? 'There is nothing of it.' : traceSentence(matrix.counts);
}

function namesOf(filter: TraceFilter, { programs, quarters, teams }: TraceData): readonly string[] {
  const all = { program: programs, quarter: quarters, team: teams };
  return traceFilterKeys.flatMap((key) => {
    const id = filter[key];
    return id === undefined ? [] : [all[key].find((one) => one.id === id)?.label ?? id];
  });
}

async function dataAt(address: string): Promise<TraceData | undefined> {
  try {
    const response = await fetch(address);
    return response.ok ? await response.json() : undefined;
  } catch {
    return undefined;
  }
}
