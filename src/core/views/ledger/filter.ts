import { isDay } from '../../model/day/day.ts';
import { isStatusChoice } from '../lines/has-status.ts';
import type { LedgerFacets } from './facets.ts';

/** The kinds of aims, by their names in addresses. */
export const aimKeys = ['program', 'outcome', 'objective', 'goal'] as const;

/** The filters with a list of choices. */
export const choiceKeys = ['owner', 'team', 'series', ...aimKeys, 'quarter'] as const;

/** The filters with the value “yes”: overdue, blocked, unowned, unlinked, stale. */
export const flagKeys = ['overdue', 'blocked', 'unowned', 'unlinked', 'stale'] as const;

/**
 * The filters of the ledger, in the order of the address. `due-from` and `due-to` are dates and include themselves,
 * `carried` is a minimum, and `for` is the id of an aim of any kind.
 */
export const filterKeys = [
  'status',
  ...choiceKeys,
  'due-from',
  'due-to',
  'carried',
  ...flagKeys,
  'for',
] as const;

export type AimKey = (typeof aimKeys)[number];
export type ChoiceKey = (typeof choiceKeys)[number];
export type FlagKey = (typeof flagKeys)[number];

/** A filter of the ledger, by its name in addresses. */
export type FilterKey = (typeof filterKeys)[number];

/** A choice of a filter: its id and its label. */
export interface Choice {
  readonly id: string;
  readonly label: string;
}

/** The active filters with their values, as in the address. */
export type LedgerFilter = Readonly<Partial<Record<FilterKey, string>>>;

/** The value of an active flag. */
export const yes = 'yes';

/** As `owner`: unowned actions. */
export const nobody = 'nobody';

/** As `for`: unlinked actions. */
export const unlinked = 'unlinked';

/** As `program` or `for`: standalone actions. */
export const servesNothing = 'none';

/**
 * Returns the filter in its final form. Values that are no status, date, number or flag are dropped
 * (`ignoredIn`). Other values are kept
 * even if they are not among the choices, so that an address with a series without actions finds none instead of all.
 * `status=overdue` and `for` are replaced by the filters that they are short for.
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
