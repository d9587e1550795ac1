import type { Ref } from '../model/ref.ts';
import type { LedgerLine } from '../views/ledger-row.ts';

/** Actions as they are shown together: under a head, or without one where they are not grouped. */
export interface ListedActions {
  readonly head?: string;
  readonly lines: readonly LedgerLine[];
}

/** From a thing to its whole address, or to a path where the site does not know where it stands. */
export type AddressOf = (ref: Pick<Ref, 'kind' | 'id' | 'onNote'>) => string;
