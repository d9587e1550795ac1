import { type LedgerData, ledgerDataRows, type RowsData } from '../../core/views/ledger-data.ts';
import type { LedgerFacets } from '../../core/views/ledger-facets.ts';
import type { LedgerFilter } from '../../core/views/ledger-filter.ts';
import { asksForClosed } from '../../core/views/ledger-match.ts';
import type { LedgerRow } from '../../core/views/ledger-row.ts';
import { byUrgency } from '../../core/views/ledger-sort.ts';

/** The rows of the ledger in the browser: the open ones at once, the closed ones when they are first asked for. */
export class LedgerRows {
  readonly facets: LedgerFacets;
  readonly open: readonly LedgerRow[];
  readonly #closedAddress: string;
  #all: Promise<readonly LedgerRow[]> | undefined;

  /** `facets` carry the day as of which everything is told. */
  constructor(data: LedgerData, facets: LedgerFacets, closedAddress: string) {
    this.facets = facets;
    this.open = byUrgency(ledgerDataRows(data, facets));
    this.#closedAddress = closedAddress;
  }

  /** The rows among which a filter finds all that it asks for. Fails where the closed ones cannot be loaded. */
  for(filter: LedgerFilter): readonly LedgerRow[] | Promise<readonly LedgerRow[]> {
    if (!asksForClosed(filter)) return this.open;
    this.#all ??= this.#load();
    return this.#all;
  }

  async #load(): Promise<readonly LedgerRow[]> {
    const response = await fetch(this.#closedAddress);
    if (!response.ok) throw new Error(`Unexpected status ${response.status}.`);
    const closed: RowsData = await response.json();
    return byUrgency([...this.open, ...ledgerDataRows(closed, this.facets)]);
  }
}
