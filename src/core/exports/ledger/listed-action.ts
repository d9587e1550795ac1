import type { LedgerLine } from '../../views/ledger/row.ts';

/** Actions as they are shown together: under a head, or without one where they are not grouped. */
export interface ListedActions {
  readonly head?: string;
  readonly lines: readonly LedgerLine[];
}
