import type { LedgerFacets } from './facets.ts';
import { groupedAt, type LedgerGroup } from './groups.ts';
import { matching } from './match.ts';
import { placesOf } from './place.ts';
import type { LedgerQuery } from './query.ts';
import type { LedgerLine, LedgerRow } from './row.ts';
import { sortedBy } from './sort.ts';

/** The result of a query of the ledger. */
export interface LedgerAnswer<L extends LedgerLine = LedgerLine> {
  /** The number of actions. One that is in several groups counts once. */
  readonly total: number;
  readonly groups: readonly LedgerGroup<L>[];
}

/**
 * Runs a settled query: filters, sorts and groups the rows, as of the day of the facets. Without a sort the rows keep
 * their order, which should be that of `byUrgency`.
 */
export function ledgerAnswer<L extends LedgerLine>(
  rows: readonly LedgerRow<L>[],
  { filter, group, sort }: LedgerQuery,
  facets: LedgerFacets,
): LedgerAnswer<L> {
  const found = matching(rows, filter, facets);
  return { total: found.length, groups: groupedAt(sortedBy(found, sort), placesOf(group, facets)) };
}
