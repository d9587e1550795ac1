import { groupAsides, groupHead } from '../../core/text/ledger-words.ts';
import type { LedgerGroup } from '../../core/views/ledger-groups.ts';
import { element } from './element.ts';
import { ledgerRow } from './row.ts';

/** The first `limit` rows of the groups, each under its head, and how many rows are left. */
export function groupBodies(
  groups: readonly LedgerGroup[],
  limit: number,
): { readonly bodies: readonly HTMLTableSectionElement[]; readonly left: number } {
  const bodies: HTMLTableSectionElement[] = [];
  let room = limit;
  let left = 0;
  for (const group of groups) {
    const shown = group.rows.slice(0, room);
    room -= shown.length;
    left += group.rows.length - shown.length;
    if (shown.length === 0) continue;
    const rows = shown.map(({ line }) => ledgerRow(line));
    bodies.push(element('tbody', { id: group.id }, head(group), ...rows));
  }
  return { bodies, left };
}

function head(group: LedgerGroup): HTMLTableRowElement {
  const asides = groupAsides(group).flatMap((aside) => [' ', element('span', { class: 'of' }, aside)]);
  return element(
    'tr',
    { class: 'group' },
    element('td', { class: 'st' }),
    element('th', { scope: 'rowgroup', colspan: 5 }, groupHead(group), ...asides),
  );
}
