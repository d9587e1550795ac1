import { isDay } from '../../model/day/day.ts';
import { isStatusChoice } from '../lines/has-status.ts';
import type { LedgerFacets } from './facets.ts';

/** What work can be for, as the address calls it. */
export const aimKeys = ['program', 'outcome', 'objective', 'goal'] as const;

/** What has a list of names to choose from. */
export const choiceKeys = ['owner', 'team', 'series', ...aimKeys, 'quarter'] as const;

/** What is asked with yes: late by its due day, blocked, without owner, without a word on what it is for, not mentioned lately. */
export const flagKeys = ['overdue', 'blocked', 'unowned', 'unlinked', 'quiet'] as const;

/**
 * What the ledger can be filtered by, in the order of the address. `due-from` and `due-to` are days and count
 * themselves; `carried` is how often at least; `for` is any aim by its id, of whatever kind.
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

/** One thing that the ledger can be filtered by, as the address calls it. */
export type FilterKey = (typeof filterKeys)[number];

/** A value that can be asked for, with its words. */
export interface Choice {
  readonly id: string;
  readonly label: string;
}

/** What is asked of the ledger: a value for each thing that is filtered by, as it stands in the address. */
export type LedgerFilter = Readonly<Partial<Record<FilterKey, string>>>;

/** The value of a flag that is asked for. */
export const yes = 'yes';

/** The owner of what nobody owns. */
export const nobody = 'nobody';

/** As `for`: asks for what serves nothing without its author having said so. */
export const unlinked = 'unlinked';

/** As program or `for`: asks for what serves nothing as its author said. */
export const servesNothing = 'none';

/**
 * The filter as it can be answered. What there cannot be is dropped: a status, day, number or flag that is none. Other
 * values are kept although nothing offers them: an address that asks for a series without actions, or for somebody who
 * left, says that there are none rather than showing all. `status=late` and `for` become what they are short for.
 */
export function settled(filter: LedgerFilter, facets: LedgerFacets): LedgerFilter {
  const { for: aim, ...rest } =
    filter.status === 'late' ? { ...filter, status: 'open', overdue: yes } : filter;
  const said = { ...rest, ...(aim !== undefined && aimFilter(aim, facets)) };
  return Object.fromEntries(
    filterKeys.flatMap((key) => {
      const value = said[key];
      return value !== undefined && canBe(key, value) ? [[key, value]] : [];
    }),
  );
}

/** An aim of whatever kind, or one of the two words for none, under the key of its kind. */
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
