import type { LedgerFacets } from './facets.ts';
import { grouped, type LedgerGroup } from './groups.ts';
import { matcher } from './match.ts';
import type { LedgerQuery } from './query.ts';
import type { LedgerLine, LedgerRow } from './row.ts';
import { sortedBy } from './sort.ts';

/** What a question to the ledger is answered with. */
export interface LedgerAnswer<L extends LedgerLine = LedgerLine> {
  /** How many actions were found; one that stands in several groups counts once. */
  readonly total: number;
  readonly groups: readonly LedgerGroup<L>[];
}

/**
 * The answer to a settled question: rows filtered, sorted and grouped, as of the day of the facets. Where no sort is
 * asked for they keep their order, which should be that of `byUrgency`.
 */
export function ledgerAnswer<L extends LedgerLine>(
  rows: readonly LedgerRow<L>[],
  { filter, group, sort }: LedgerQuery,
  facets: LedgerFacets,
): LedgerAnswer<L> {
  const found = rows.filter(matcher(filter, facets));
  return { total: found.length, groups: grouped(sortedBy(found, sort), group, facets) };
}
