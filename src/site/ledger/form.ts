import { choiceLabel, groupWord, sortWord, statusChoiceWord } from '../../core/text/ledger/filters.ts';
import { parseQuery } from '../../core/views/ledger/address.ts';
import { isAnyLeaving, type LedgerFacets } from '../../core/views/ledger/facets.ts';
import {
  aimKeys,
  type Choice,
  choiceKeys,
  filterKeys,
  nobody,
  servesNothing,
} from '../../core/views/ledger/filter.ts';
import { type LedgerQuery, plainQuery } from '../../core/views/ledger/query.ts';
import { type GroupKey, groupKeys, sortKeys } from '../../core/views/ledger/shape.ts';
import { statusChoices } from '../../core/views/lines/has-status.ts';
import { h } from '../../markup/tree.ts';
import { draw } from '../dom/draw.ts';
import { period } from '../words/period.ts';

type Field = HTMLSelectElement | HTMLInputElement;

/** Fills the form with its choices. */
export function fillForm(form: HTMLFormElement, facets: LedgerFacets): void {
  const offers: readonly (readonly [string, readonly Choice[]])[] = [
    ['status', statusChoices.map((id) => ({ id, label: statusChoiceWord(id) }))],
    ...choiceKeys.map((key) => [key, choicesOf(key, facets)] as const),
    ['group', groupsFor(facets).map((id) => ({ id, label: groupWord(id, period()) }))],
    ['sort', sortKeys.flatMap((by) => [sortChoice(by, false), sortChoice(by, true)])],
  ];
  for (const [name, choices] of offers)
    fieldOf(form, name)?.append(...choices.map(({ id, label }) => draw(h('option', { value: id }, label))));
}

/** The groupings of a ledger. */
function groupsFor(facets: LedgerFacets): readonly GroupKey[] {
  return groupKeys.filter((key) => key !== 'left' || isAnyLeaving(facets));
}

/** Shows a query in the form. A value that is not among the choices is added to them. */
export function showInForm(form: HTMLFormElement, { filter, group, sort }: LedgerQuery): void {
  for (const key of filterKeys) {
    const field = fieldOf(form, key);
    if (!field) continue;
    put(field, filter[key] ?? '');
    field.classList.toggle('on', filter[key] !== undefined && filter[key] !== plainQuery.filter[key]);
  }
  for (const [name, value] of [
    ['group', group],
    ['sort', sort ? sortChoice(sort.by, sort.descending).id : ''],
  ] as const) {
    const field = fieldOf(form, name);
    if (field) put(field, value);
  }
}

/** Returns the query of the form, read like that of an address. */
export function queryOfForm(form: HTMLFormElement): LedgerQuery {
  const said = [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === 'string' && value !== '' ? [[name, value]] : [],
  );
  const filtered = said.some(([name]) => filterKeys.some((key) => key === name));
  return parseQuery(`${new URLSearchParams(filtered ? said : [['status', 'any'], ...said])}`);
}

function fieldOf(form: HTMLFormElement, name: string): Field | undefined {
  const field = form.elements.namedItem(name);
  return field instanceof HTMLSelectElement || field instanceof HTMLInputElement ? field : undefined;
}

function put(field: Field, value: string): void {
  if (field instanceof HTMLInputElement && field.type === 'checkbox') {
    field.checked = value !== '';
    return;
  }
  if (field instanceof HTMLSelectElement && ![...field.options].some((option) => option.value === value))
    field.append(draw(h('option', { value }, value)));
  field.value = value;
}

function choicesOf(key: (typeof choiceKeys)[number], facets: LedgerFacets): readonly Choice[] {
  if (key === 'owner') return [...facets.owner, { id: nobody, label: 'unowned' }];
  if (!aimKeys.some((aim) => aim === key)) return facets[key];
  const aims = facets[key].map((choice) => ({ id: choice.id, label: choiceLabel(choice) }));
  return key === 'program' ? [...aims, { id: servesNothing, label: 'standalone' }] : aims;
}

function sortChoice(by: (typeof sortKeys)[number], descending: boolean): Choice {
  return { id: (descending ? '-' : '') + by, label: sortWord({ by, descending }) };
}
