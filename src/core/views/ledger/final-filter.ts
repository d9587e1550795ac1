import { isDay } from '../../model/day/day.ts';
import { isStatusChoice } from '../lines/has-status.ts';
import type { LedgerFacets } from './facets.ts';
import {
  aimKeys,
  type FilterKey,
  filterKeys,
  flagKeys,
  type LedgerFilter,
  servesNothing,
  unlinked,
  yes,
} from './filter.ts';

/**
 * Returns the filter in its final form. Values that are no status, date, number or flag are dropped (`ignoredIn`). Other
 * values are kept even if they are not among the choices, so that an address with a series without actions finds none
 * instead of all. `status=overdue` and `for` are replaced by the filters that they are short for.
 */
export function settled(filter: LedgerFilter, facets: LedgerFacets): LedgerFilter {
  const { for: aim, ...rest } =
    filter.status === 'overdue' ? { ...filter, status: 'open', overdue: yes } : filter;
  const said = { ...rest, ...(aim !== undefined && aimFilter(aim, facets)) };
  return Object.fromEntries(
    filterKeys.flatMap((key) => {
      const value = said[key];
      return value !== undefined && canBe(key, value) ? [[key, value]] : [];
    }),
  );
}

/** Returns the values of a filter that the ledger ignores, because they are not a status, date, number or flag. */
export function ignoredIn(filter: LedgerFilter): readonly (readonly [key: FilterKey, value: string])[] {
  return filterKeys.flatMap((key) => {
    const value = filter[key];
    return value === undefined || canBe(key, value) ? [] : [[key, value] as const];
  });
}

/** The filter for the value of `for`: an aim under the key of its kind, or one of the two words for none. */
function aimFilter(aim: string, facets: LedgerFacets): LedgerFilter {
  if (aim === unlinked) return { unlinked: yes };
  if (aim === servesNothing) return { program: servesNothing };
  const kind = aimKeys.find((key) => facets[key].some(({ id }) => id === aim));
  return { [kind ?? 'for']: aim };
}

function canBe(key: FilterKey, value: string): boolean {
  if (key === 'status') return isStatusChoice(value);
  if (key === 'due-from' || key === 'due-to') return isDay(value);
  if (key === 'carried') return /^[1-9]\d{0,3}$/.test(value);
  return flagKeys.every((flag) => flag !== key) || value === yes;
}
