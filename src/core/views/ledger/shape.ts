import { aimKeys, flagKeys } from './filter.ts';

/*
 * How the ledger is grouped and sorted. Addresses of other pages need these names, but not the grouping and sorting.
 */

/** The groupings of the ledger, by their names in addresses. `quarter` is the one in which an action was opened. */
export const groupKeys = [
  'owner',
  'team',
  'series',
  ...aimKeys,
  'quarter',
  'status',
  'due',
  'carried',
  ...flagKeys,
  'none',
] as const;

export type GroupKey = (typeof groupKeys)[number];

/** The columns by which the ledger is sorted, by their names in addresses. */
export const sortKeys = [
  'status',
  'action',
  'owner',
  'due',
  'carried',
  'opened',
  'source',
  'series',
  'serves',
] as const;

export type SortKey = (typeof sortKeys)[number];

/** A column to sort by. Rows with an empty cell are last in both directions. */
export interface LedgerSort {
  readonly by: SortKey;
  readonly descending: boolean;
}
