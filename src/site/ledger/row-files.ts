import type { RowsData } from '../../core/views/ledger/data.ts';
import type { LedgerFilter } from '../../core/views/ledger/filter.ts';
import { asksForClosed } from '../../core/views/ledger/match.ts';
import { closedDataPath, href, openDataPath } from '../routes.ts';

/** The files with the rows of the ledger. Each is fetched once, on first use. */
export class RowFiles {
  readonly #fetched = new Map<string, Promise<RowsData>>();

  /** Loads the open actions. Fails if they cannot be loaded. The next call tries again. */
  open(): Promise<RowsData> {
    return this.#file(openDataPath);
  }

  /** The closed actions. */
  closed(): Promise<RowsData> {
    return this.#file(closedDataPath);
  }

  /** Starts to fetch the files that a filter needs. Failures are reported where the rows are used. */
  prepare(filter: LedgerFilter): void {
    const files = asksForClosed(filter) ? [this.open(), this.closed()] : [this.open()];
    for (const file of files) file.catch(() => {});
  }

  #file(path: string): Promise<RowsData> {
    const known = this.#fetched.get(path);
    if (known) return known;
    const file = fetchedFrom(href(path)).catch((error: unknown) => {
      this.#fetched.delete(path);
      throw error;
    });
    this.#fetched.set(path, file);
    return file;
  }
}

async function fetchedFrom(address: string): Promise<RowsData> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return response.json();
}
