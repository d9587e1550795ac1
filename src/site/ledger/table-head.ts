import type { LedgerSort, SortKey } from '../../core/views/ledger/sort.ts';
import { element } from '../dom/element.ts';

/** The columns of the table that the script draws, with their heads and sort keys. */
const columns: readonly (readonly [sort: SortKey, head: string, className: string])[] = [
  ['state', 'Status', 'st'],
  ['action', 'Action', ''],
  ['owner', 'Owner', 'col-owner'],
  ['due', 'Due', 'col-due'],
  ['carried', 'Carried over', 'col-carried'],
  ['opened', 'Opened', 'col-opened'],
  ['serves', 'Serves', 'col-serves'],
];

/** The head of the table. It has no column for the owner if the table is grouped by owner. */
export function tableHead(
  group: string,
  sort: LedgerSort | undefined,
  ask: (sort: LedgerSort | undefined) => void,
): HTMLTableSectionElement {
  const shown = columns.filter(([by]) => by !== 'owner' || group !== 'owner');
  const cells = shown.map(([by, head, className]) => {
    const button = element('button', { type: 'button', 'data-sort': by }, head);
    button.addEventListener('click', () => ask(nextSort(by, sort)));
    const direction = sort?.by === by ? (sort.descending ? 'descending' : 'ascending') : undefined;
    return element('th', { scope: 'col', class: className || undefined, 'aria-sort': direction }, button);
  });
  return element('thead', {}, element('tr', {}, ...cells));
}

/** First press: usual direction; second: the other one; third: unsorted. The usual direction of `carried` is most first. */
function nextSort(by: SortKey, sort: LedgerSort | undefined): LedgerSort | undefined {
  const first = by === 'carried';
  if (sort?.by !== by) return { by, descending: first };
  return sort.descending === first ? { by, descending: !first } : undefined;
}
