import { by } from '../../../core/model/compare.ts';
import { aimTitle } from '../../../core/text/lines/aim-name.ts';
import { capitalise } from '../../../core/text/lines/count.ts';
import type { AimTitles, SearchNames } from '../../../core/views/search/aims.ts';
import { type Facet, facets, searchKinds } from '../../../core/views/search/facets.ts';
import { type Element, h } from '../../../markup/tree.ts';
import { period } from '../../words/period.ts';
import { valueWords } from './hit-look.ts';
import type { Counts } from './pagefind.ts';
import type { Query } from './query.ts';

const kinds: readonly string[] = searchKinds;

/** Values of a facet that are shown. The rest is folded. */
const offered = 7;

/** The facets, with the number of results of each value. A value without results is shown only if it is chosen. */
export function facetList(counts: Counts, query: Query, names: SearchNames): readonly Element[] {
  return facets.flatMap((facet) => {
    const values = valuesOf(facet, counts, query, names);
    if (values.length === 0) return [];
    const boxes = values.map(([value, count]) => box(facet, value, count, query, names.aims));
    const rest = boxes.slice(offered);
    const folded = rest.length > 0 && h('details', {}, h('summary', {}, `${rest.length} more`), rest);
    return [
      h(
        'fieldset',
        {},
        h('legend', {}, capitalise(facet === 'quarter' ? period().one : facet)),
        boxes.slice(0, offered),
        folded,
      ),
    ];
  });
}

function valuesOf(
  facet: Facet,
  counts: Counts,
  query: Query,
  names: SearchNames,
): readonly (readonly [string, number])[] {
  const chosen = query.chosen[facet] ?? [];
  const all = new Map([
    ...chosen.map((value) => [value, 0] as const),
    ...Object.entries(counts[facet] ?? {}),
  ]);
  const isChosen = (value: string) => chosen.includes(value);
  return [...all]
    .filter(([value, count]) => count > 0 || isChosen(value))
    .sort(
      by(
        ([value]) => (isChosen(value) ? '0' : '1'),
        (entry) => rank(facet, entry, names),
        ([value]) => value,
      ),
    );
}

/** The order of values: kinds as in the navigation, quarters and years latest first, others by number of results. */
function rank(facet: Facet, [value, count]: readonly [string, number], { quarters }: SearchNames): string {
  const order = facet === 'kind' ? kinds : facet === 'quarter' ? quarters : undefined;
  if (order) return String(order.indexOf(value)).padStart(4, '0');
  const number = facet === 'year' ? Number(value) : count;
  return String(1e9 - number).padStart(10, '0');
}

function box(facet: Facet, value: string, count: number, query: Query, titles: AimTitles): Element {
  const checked = query.chosen[facet]?.includes(value);
  const input = h('input', { type: 'checkbox', name: facet, value, checked });
  return h('label', {}, input, nameOf(facet, value, titles), h('span', { class: 'n' }, `${count}`));
}

/** The name of a value. An aim has its title before its id. */
function nameOf(facet: Facet, value: string, titles: AimTitles): Element {
  const words = valueWords(facet, value);
  const title = facet === 'objective' ? titles[value] : undefined;
  if (title === undefined) return h('span', {}, words);
  return h('span', {}, aimTitle({ label: title }), ' ', h('small', {}, words));
}
