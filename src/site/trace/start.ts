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

/** Most rows that are drawn at once. After two filters only an archive of decades has more. */
const rowsAtOnce = 400;

/**
 * Filters the matrix by several values at once. A single value has a page of its own. For several, the browser runs the
 * same views on the same data, and keeps the values in the address.
 */
export async function startTrace(): Promise<void> {
  const form = document.querySelector<HTMLFormElement>('[data-trace-form]');
  if (!form) return;
  const ask = () => location.assign(href(tracePath(filterOf(form))));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    ask();
  });
  const filter = parseTraceQuery(location.search);
  if (location.pathname !== href(listPath('trace')) || Object.keys(filter).length === 0) return;
  for (const key of traceFilterKeys) {
    const select = form.elements.namedItem(key);
    if (select instanceof HTMLSelectElement) select.value = filter[key] ?? '';
  }
  await show(filter);
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

/**
 * Replaces all rows by the filtered ones. Hides the parts about the whole matrix: its figure, contents, flow and gaps.
 */
async function show(filter: TraceFilter): Promise<void> {
  const table = document.querySelector<HTMLTableElement>('table.trace');
  const counts = document.querySelector<HTMLElement>('[data-trace-counts]');
  const heading = document.querySelector('h1');
  if (!table || !counts || !heading) return;
  const data = await dataAt(href(traceDataPath));
  if (!data) {
    counts.textContent += ' Filters are unavailable. Reload the page.';
    return;
  }
  const index = traceIndex(data);
  const today = readerDay();
  const matrix = traceMatrix(index, filter, today);
  const [page] = traceSections(matrix, index, rowsAtOnce);
  const whole = document.querySelectorAll<HTMLElement>('[data-trace-whole], .masthead .tally');
  for (const part of whole) part.hidden = true;
  for (const body of [...table.tBodies]) body.remove();
  table.append(...drawAll(traceBodies(page?.items ?? [])));
  heading.textContent = traceTitle(namesOf(filter, data));
  counts.textContent =
    page?.total === 0
      ? 'Nothing matches these filters.'
      : traceSentence(matrix.counts, matrix.shared, matrix.asOf);
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
