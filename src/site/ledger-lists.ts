import type { LedgerFilter } from '../core/views/ledger/filter.ts';

/** The status of the actions in a list of the ledger. */
type ListedStatus = 'open' | 'overdue' | 'deferred' | 'closed' | 'done' | 'dropped' | 'superseded';

/**
 * The lists of the ledger for the figures on pages. Each has exactly the actions that its figure counts. A link to a
 * list that also has other actions must not give a figure.
 */
export const ledgerLists = {
  open: { status: 'open' },
  overdue: { status: 'overdue' },
  /** Overdue actions under “Close or drop?”. */
  staleOverdue: { status: 'overdue', stale: 'yes' },
  blocked: { blocked: 'yes' },
  ofSeries: (id: string, status: ListedStatus): LedgerFilter => ({ status, series: id }),
  /** Actions owned by a person or team. */
  ofOwner: (id: string, status: ListedStatus): LedgerFilter => ({ status, owner: id }),
  /** Actions owned by a team or its members. */
  ofTeam: (id: string): LedgerFilter => ({ status: 'open', team: id }),
  blockedOfTeam: (id: string): LedgerFilter => ({ status: 'open', blocked: 'yes', team: id }),
  blockedOfAim: (id: string): LedgerFilter => ({ status: 'open', blocked: 'yes', for: id }),
  /** All actions for an aim, or those with a status. */
  ofAim: (id: string, status?: ListedStatus): LedgerFilter => ({ ...(status && { status }), for: id }),
} as const;
