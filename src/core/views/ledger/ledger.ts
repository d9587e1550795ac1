import type { Archive } from '../../model/archive.ts';
import type { Day } from '../../model/day/day.ts';
import type { ActionLine } from '../lines/action-line.ts';
import { isActive, isDeferred } from '../lines/due.ts';
import { type LedgerFacets, ledgerFacets } from './facets.ts';
import type { FlagKey } from './filter.ts';
import { filterValuesIn } from './filter-values.ts';
import { flagTest } from './flag.ts';
import { type LedgerRow, ledgerRows } from './row.ts';

/** The figures of the open actions. Overdue, blocked, unowned and unlinked ones are among them, deferred ones are not. */
interface OpenFigures {
  readonly open: number;
  readonly deferred: number;
  readonly overdue: number;
  readonly blocked: number;
  readonly unowned: number;
  readonly unlinked: number;
}

/**
 * The figures of the ledger. Superseded actions are not in the total, because their work is counted in those that
 * supersede them.
 */
export interface LedgerFigures extends OpenFigures {
  readonly total: number;
  readonly done: number;
  readonly dropped: number;
  readonly superseded: number;
}

/** All actions as rows, with their figures. */
export interface LedgerContent {
  readonly rows: readonly LedgerRow<ActionLine>[];
  readonly figures: LedgerFigures;
}

/** A ledger with the choices of its filters. */
export interface Ledger extends LedgerContent {
  readonly facets: LedgerFacets;
}

/** Returns the ledger of the archive as of its day. */
export function ledger(archive: Archive): Ledger {
  const content = contentOf(ledgerRows(archive, filterValuesIn(archive)), archive.today);
  return { ...content, facets: ledgerFacets(archive, content.rows) };
}

/** Returns the ledger without choices, for pages that do not filter. */
export function ledgerContent(archive: Archive): LedgerContent {
  return contentOf(ledgerRows(archive), archive.today);
}

function contentOf(rows: LedgerContent['rows'], today: Day): LedgerContent {
  return { rows, figures: figuresOf(rows, today) };
}

/** Counts the figures of the open actions among some rows. */
function openFigures(rows: readonly LedgerRow[], today: Day): OpenFigures {
  const open = rows.filter(({ line }) => isActive(line, today));
  const having = (flag: Exclude<FlagKey, 'left'>) => open.filter(flagTest(flag, { today, owner: [] })).length;
  return {
    open: open.length,
    deferred: rows.filter(({ line }) => isDeferred(line, today)).length,
    overdue: having('overdue'),
    blocked: having('blocked'),
    unowned: having('unowned'),
    unlinked: having('unlinked'),
  };
}

function figuresOf(rows: readonly LedgerRow[], today: Day): LedgerFigures {
  const closed = (status: 'done' | 'dropped' | 'superseded') =>
    rows.filter(({ line }) => line.status === status).length;
  return {
    total: rows.length - closed('superseded'),
    ...openFigures(rows, today),
    done: closed('done'),
    dropped: closed('dropped'),
    superseded: closed('superseded'),
  };
}
