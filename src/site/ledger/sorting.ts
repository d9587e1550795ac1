import { type LedgerSort, type SortKey, sortKeys } from '../../core/views/ledger/shape.ts';
import { ledgerColumns } from '../../markup/ledger/columns.ts';
import type { TableOptions } from '../../markup/ledger/table.ts';

/** Options of the table that the script draws. It has no column for the owner if it is grouped by owner. */
export function sortableTable(group: string, sort: LedgerSort | undefined): TableOptions {
  const columns = group === 'owner' ? ledgerColumns : (['owner', ...ledgerColumns] as const);
  return { columns, onLine: true, fixed: true, sorted: sort ?? {} };
}

/** Makes the heads of a table sort its rows. */
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

/**
 * The first press sorts in the usual direction, the second in the other one, the third ends sorting. The usual
 * direction of `carried` is most first.
 */
function nextSort(by: SortKey, sort: LedgerSort | undefined): LedgerSort | undefined {
  const first = by === 'carried';
  if (sort?.by !== by) return { by, descending: first };
  return sort.descending === first ? { by, descending: !first } : undefined;
}
