import { groupAsides, groupHead } from '../../core/text/ledger/groups.ts';
import type { LedgerGroup } from '../../core/views/ledger/groups.ts';
import { element } from '../dom/element.ts';
import { ledgerRow } from './row.ts';

/**
 * Draws the rows of the groups from position `from` up to `limit`, and counts those that are left. Each group has its
 * heading, unless it continues from before.
 */
export function groupBodies(
  groups: readonly LedgerGroup[],
  limit: number,
  withOwner = false,
  from = 0,
): { readonly bodies: readonly HTMLTableSectionElement[]; readonly left: number } {
  const bodies: HTMLTableSectionElement[] = [];
  let at = 0;
  for (const group of groups) {
    const first = Math.max(0, from - at);
    const shown = group.rows.slice(first, Math.max(0, limit - at));
    at += group.rows.length;
    if (shown.length === 0) continue;
    const rows = shown.map(({ line }) => ledgerRow(line, withOwner));
    const begins = first === 0;
    bodies.push(
      element('tbody', { id: begins && group.id }, begins && headRow(group, withOwner ? 6 : 5), ...rows),
    );
  }
  return { bodies, left: Math.max(0, at - limit) };
}

function headRow(group: LedgerGroup, columns: number): HTMLTableRowElement | undefined {
  const words = groupHead(group.of);
  if (words === undefined) return undefined;
  const asides = groupAsides(group).flatMap((aside) => [' ', element('span', { class: 'of' }, aside)]);
  return element(
    'tr',
    { class: 'group' },
    element('td', { class: 'st' }),
    element('th', { scope: 'rowgroup', colspan: columns }, words, ...asides),
  );
}
