import { groupAsides, groupHead } from '../../core/text/ledger-group-words.ts';
import type { LedgerGroup } from '../../core/views/ledger-groups.ts';
import { element } from './element.ts';
import { ledgerRow } from './row.ts';

/** The first `limit` rows of the groups, with a column for the owner where asked, each under its head where it has one, and how many rows are left. */
export function groupBodies(
  groups: readonly LedgerGroup[],
  limit: number,
  withOwner = false,
): { readonly bodies: readonly HTMLTableSectionElement[]; readonly left: number } {
  const bodies: HTMLTableSectionElement[] = [];
  let room = limit;
  let left = 0;
  for (const group of groups) {
    const shown = group.rows.slice(0, room);
    room -= shown.length;
    left += group.rows.length - shown.length;
    if (shown.length === 0) continue;
    const rows = shown.map(({ line }) => ledgerRow(line, withOwner));
    bodies.push(element('tbody', { id: group.id }, head(group, withOwner ? 6 : 5), ...rows));
  }
  return { bodies, left };
}

function head(group: LedgerGroup, columns: number): HTMLTableRowElement | undefined {
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
