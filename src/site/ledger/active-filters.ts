import { choiceLabel, filterWords, ignoredWords } from '../../core/text/ledger/filters.ts';
import { aimChoicesOf, type LedgerFacets } from '../../core/views/ledger/facets.ts';
import {
  aimKeys,
  type Choice,
  type FilterKey,
  filterKeys,
  flagKeys,
  type LedgerFilter,
} from '../../core/views/ledger/filter.ts';
import { ignoredIn } from '../../core/views/ledger/final-filter.ts';
import { h } from '../../markup/tree.ts';
import { draw } from '../dom/draw.ts';
import { period } from '../words/period.ts';

/** The active filters, each as a button that removes it. */
export function activeFilterItems(
  filter: LedgerFilter,
  facets: LedgerFacets,
  ask: (filter: LedgerFilter) => void,
): readonly HTMLElement[] {
  return filterKeys.flatMap((key) => {
    const value = filter[key];
    if (value === undefined) return [];
    const words = filterWords(key, labelOf(key, value, facets));
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

/** The filters of the address that are ignored, each with its value. */
export function ignoredItems(filter: LedgerFilter): readonly HTMLElement[] {
  return ignoredIn(filter).map(([key, value]) =>
    draw(h('li', { class: 'muted' }, ignoredWords(key, value, period()))),
  );
}

/** The name of a value. An aim has its id after its title. */
function labelOf(key: FilterKey, value: string, facets: LedgerFacets): string {
  const named: Partial<Record<FilterKey, readonly Choice[]>> = {
    owner: facets.owner,
    team: facets.team,
    series: facets.series,
    quarter: facets.quarter,
  };
  if (flagKeys.some((flag) => flag === key)) return '';
  const aim = key === 'for' || aimKeys.some((name) => name === key) ? aimNamed(value, facets) : undefined;
  return aim ?? named[key]?.find(({ id }) => id === value)?.label ?? value;
}

function aimNamed(value: string, facets: LedgerFacets): string | undefined {
  const aim = aimChoicesOf(facets).find(({ id }) => id === value);
  return aim && choiceLabel(aim);
}
