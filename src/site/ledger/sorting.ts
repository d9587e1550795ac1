import { type LedgerSort, type SortKey, sortKeys } from '../../core/views/ledger/sort.ts';
import { ledgerColumns } from '../../markup/ledger/columns.ts';
import type { TableOptions } from '../../markup/ledger/table.ts';

/** How the script draws the table. Where actions are grouped by owner, the owner has no column. */
export function sortableTable(group: string, sort: LedgerSort | undefined): TableOptions {
  const columns = group === 'owner' ? ledgerColumns : (['owner', ...ledgerColumns] as const);
  return { columns, onLine: true, fixed: true, sorted: sort ?? {} };
}

/** Lets the heads of a table sort its rows. */
export function listenToHeads(
  within: HTMLElement,
  sort: LedgerSort | undefined,
  ask: (sort: LedgerSort | undefined) => void,
): void {
  for (const button of within.querySelectorAll<HTMLElement>('[data-sort]')) {
    const by = sortKeys.find((key) => key === button.dataset['sort']);
    if (by) button.addEventListener('click', () => ask(nextSort(by, sort)));
  }
}

/** First the usual direction, then the other one, then as unasked. What was carried over most is looked for first. */
function nextSort(by: SortKey, sort: LedgerSort | undefined): LedgerSort | undefined {
  const first = by === 'carried';
  if (sort?.by !== by) return { by, descending: first };
  return sort.descending === first ? { by, descending: !first } : undefined;
}
