import { type AskedFor, shownWords } from '../../core/text/ledger-words.ts';
import {
  type FilterKey,
  filterKeys,
  type LedgerFacets,
  type LedgerFilter,
  matcher,
} from '../../core/views/ledger-filter.ts';
import { groupedByOwner } from '../../core/views/ledger-groups.ts';
import type { LedgerRow } from '../../core/views/ledger-row.ts';
import { element } from './element.ts';
import { groupBodies } from './groups.ts';

/** How many rows are drawn at once. */
const rowsAtOnce = 200;

/** What takes the place of the static ledger: the rows a filter asks for, with the words for what they are. */
export interface ShownLedger {
  readonly words: string;
  readonly nodes: readonly HTMLElement[];
}

/** Draws the rows that a settled filter asks for. `head` is the head of the static table. */
export function shownLedger(
  rows: readonly LedgerRow[],
  facets: LedgerFacets,
  filter: LedgerFilter,
  head: Node | undefined,
): ShownLedger {
  const found = rows.filter(matcher(filter, facets));
  const words = shownWords(found.length, askedFor(filter, facets));
  if (found.length === 0) return { words, nodes: [] };
  const groups = groupedByOwner(found);
  const caption = element('caption', { class: 'visually-hidden' }, `${words}, grouped by owner`);
  const table = element('table', { class: 'ledger' }, caption, head?.cloneNode(true));
  const more = element('button', { type: 'button', class: 'button' });
  let limit = rowsAtOnce;
  const draw = () => {
    const { bodies, left } = groupBodies(groups, limit);
    for (const body of [...table.tBodies]) body.remove();
    table.append(...bodies);
    more.textContent = `Show ${Math.min(left, rowsAtOnce)} more of ${left}`;
    more.hidden = left === 0;
  };
  more.addEventListener('click', () => {
    limit += rowsAtOnce;
    draw();
  });
  draw();
  return { words: `${words}, grouped by owner`, nodes: [table, element('p', { class: 'rest' }, more)] };
}

/** A filter with names for ids. What work is for keeps its id, which is shorter than its words. */
function askedFor(filter: LedgerFilter, facets: LedgerFacets): AskedFor {
  const labelOf = (key: FilterKey, value: string) =>
    key === 'status' || key === 'for' ? value : (facets[key].find(({ id }) => id === value)?.label ?? value);
  return Object.fromEntries(
    filterKeys.flatMap((key) => {
      const value = filter[key];
      return value === undefined ? [] : [[key, labelOf(key, value)]];
    }),
  );
}
