import { choiceLabel, statusChoiceWord } from '../../core/text/ledger-words.ts';
import {
  type Choice,
  type FilterKey,
  filterKeys,
  type LedgerFacets,
  type LedgerFilter,
  nobody,
  servesNothing,
  statusChoices,
  unlinked,
} from '../../core/views/ledger-filter.ts';
import { plainFilter } from '../../core/views/ledger-query.ts';
import { element } from './element.ts';

/** Fills the form with what there is to choose from. */
export function fillForm(form: HTMLFormElement, facets: LedgerFacets): void {
  for (const key of filterKeys)
    selectOf(form, key)?.append(
      ...choicesOf(key, facets).map(({ id, label }) => element('option', { value: id }, label)),
    );
}

/** Shows a filter in the form; a value that nothing offers becomes a choice as it was written. */
export function showInForm(form: HTMLFormElement, filter: LedgerFilter): void {
  for (const key of filterKeys) {
    const select = selectOf(form, key);
    if (!select) continue;
    const value = filter[key] ?? '';
    if (![...select.options].some((option) => option.value === value)) {
      select.append(element('option', { value }, value));
    }
    select.value = value;
    select.classList.toggle('on', filter[key] !== undefined && filter[key] !== plainFilter[key]);
  }
}

/** The filter that the form shows. */
export function filterOfForm(form: HTMLFormElement): LedgerFilter {
  return Object.fromEntries(
    filterKeys.flatMap((key) => {
      const value = selectOf(form, key)?.value;
      return value ? [[key, value]] : [];
    }),
  );
}

function selectOf(form: HTMLFormElement, key: FilterKey): HTMLSelectElement | undefined {
  const control = form.elements.namedItem(key);
  return control instanceof HTMLSelectElement ? control : undefined;
}

function choicesOf(key: FilterKey, facets: LedgerFacets): readonly Choice[] {
  switch (key) {
    case 'status':
      return statusChoices.map((id) => ({ id, label: statusChoiceWord(id) }));
    case 'owner':
      return [...facets.owner, { id: nobody, label: 'nobody' }];
    case 'for':
      return [
        ...facets.for.map((choice) => ({ id: choice.id, label: choiceLabel(choice) })),
        { id: servesNothing, label: 'nothing, on purpose' },
        { id: unlinked, label: 'nothing said' },
      ];
    default:
      return facets[key];
  }
}
