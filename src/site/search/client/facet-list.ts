import { by } from '../../../core/model/compare.ts';
import { capitalise } from '../../../core/text/lines/count.ts';
import { type Facet, facets, searchKinds } from '../../../core/views/search/facets.ts';
import { make } from './elements.ts';
import { valueWords } from './hit-look.ts';
import type { Counts } from './pagefind.ts';
import type { Query } from './query.ts';

const kinds: readonly string[] = searchKinds;

/** How many values of a facet are offered before the rest is folded away. */
const offered = 7;

/** The facets with how many results each value has. A value without any is left out unless it is chosen. */
export function facetList(counts: Counts, query: Query): readonly HTMLElement[] {
  return facets.flatMap((facet) => {
    const values = valuesOf(facet, counts, query);
    if (values.length === 0) return [];
    const boxes = values.map(([value, count]) => box(facet, value, count, query));
    const list = make('fieldset', '', make('legend', '', capitalise(facet)), ...boxes.slice(0, offered));
    const rest = boxes.slice(offered);
    if (rest.length > 0)
      list.append(make('details', '', make('summary', '', `${rest.length} more`), ...rest));
    return [list];
  });
}

function valuesOf(facet: Facet, counts: Counts, query: Query): readonly (readonly [string, number])[] {
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
        (entry) => rank(facet, entry),
        ([value]) => value,
      ),
    );
}

/** Kinds in the order of the site, years and quarters newest first, everything else by how much it has. */
function rank(facet: Facet, [value, count]: readonly [string, number]): string {
  if (facet === 'kind') return String(kinds.indexOf(value)).padStart(2, '0');
  const number = facet === 'year' ? Number(value) : count;
  return String(1e9 - number).padStart(10, '0');
}

function box(facet: Facet, value: string, count: number, query: Query): HTMLLabelElement {
  const input = make('input', '');
  input.type = 'checkbox';
  input.name = facet;
  input.value = value;
  input.checked = query.chosen[facet]?.includes(value) ?? false;
  return make('label', '', input, make('span', '', valueWords(facet, value)), make('span', 'n', `${count}`));
}
