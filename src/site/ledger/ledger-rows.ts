import { ledgerDataRows } from '../../core/views/ledger/data.ts';
import type { LedgerFacets } from '../../core/views/ledger/facets.ts';
import type { LedgerFilter } from '../../core/views/ledger/filter.ts';
import { asksForClosed } from '../../core/views/ledger/match.ts';
import type { LedgerRow } from '../../core/views/ledger/row.ts';
import { byUrgency } from '../../core/views/ledger/urgency.ts';
import type { RowFiles } from './row-files.ts';

/** The rows of the ledger in the browser, most urgent first, read from their files once. */
export class LedgerRows {
  /** All choices of the filters, with the day on which actions are overdue or not. */
  readonly facets: LedgerFacets;
  readonly #files: RowFiles;
  #open: readonly LedgerRow[] | undefined;
  #all: readonly LedgerRow[] | undefined;

  constructor(facets: LedgerFacets, files: RowFiles) {
    this.facets = facets;
    this.#files = files;
  }

  /** Returns the rows for a filter. Closed actions are loaded only if the filter asks for them. */
  async for(filter: LedgerFilter): Promise<readonly LedgerRow[]> {
    const open = await this.#files.open();
    this.#open ??= byUrgency(ledgerDataRows(open, this.facets), this.facets.today);
    if (!asksForClosed(filter)) return this.#open;
    const closed = await this.#files.closed();
    this.#all ??= byUrgency([...this.#open, ...ledgerDataRows(closed, this.facets)], this.facets.today);
    return this.#all;
  }
}
