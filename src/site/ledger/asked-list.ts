import { askedWords } from '../../core/text/ledger/asked.ts';
import type { LedgerFacets } from '../../core/views/ledger/facets.ts';
import {
  type Choice,
  type FilterKey,
  filterKeys,
  flagKeys,
  type LedgerFilter,
} from '../../core/views/ledger/filter.ts';
import { h } from '../../markup/tree.ts';
import { draw } from '../dom/draw.ts';

/** What is asked for, each as words that take it away again when they are pressed. */
export function askedItems(
  filter: LedgerFilter,
  facets: LedgerFacets,
  ask: (filter: LedgerFilter) => void,
): readonly HTMLElement[] {
  return filterKeys.flatMap((key) => {
    const value = filter[key];
    if (value === undefined) return [];
    const words = askedWords(key, labelOf(key, value, facets));
    const cross = h('span', { 'aria-hidden': 'true' }, ' ×');
    const button = h('button', { type: 'button', 'aria-label': `Remove: ${words}` }, words, cross);
    const item = draw(h('li', {}, button));
    item.firstElementChild?.addEventListener('click', () => ask(without(filter, key)));
    return [item];
  });
}

function without(filter: LedgerFilter, gone: FilterKey): LedgerFilter {
  return Object.fromEntries(Object.entries(filter).filter(([key]) => key !== gone));
}

/** The name of a value that is known by one. What work is for keeps its id, which is shorter than its words. */
function labelOf(key: FilterKey, value: string, facets: LedgerFacets): string {
  const named: Partial<Record<FilterKey, readonly Choice[]>> = {
    owner: facets.owner,
    team: facets.team,
    series: facets.series,
    quarter: facets.quarter,
  };
  if (flagKeys.some((flag) => flag === key)) return '';
  return named[key]?.find(({ id }) => id === value)?.label ?? value;
}
