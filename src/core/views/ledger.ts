import type { Archive } from '../model/archive.ts';
import type { ActionLine } from './action-line.ts';
import { isOpen } from './due.ts';
import { type Choice, type LedgerFacets, matcher } from './ledger-filter.ts';
import { aimsOf, type LedgerRow, ledgerRows } from './ledger-row.ts';

/**
 * How the ledger stands. Late, blocked, unowned and unlinked are among the open. What is superseded is not in the
 * total, since its work is counted where it goes on.
 */
export interface LedgerFigures {
  readonly total: number;
  readonly open: number;
  readonly late: number;
  readonly blocked: number;
  readonly unowned: number;
  readonly unlinked: number;
  readonly done: number;
  readonly dropped: number;
  readonly superseded: number;
}

/** All actions as rows, what they can be filtered by, and how they stand. */
export interface Ledger {
  readonly rows: readonly LedgerRow<ActionLine>[];
  readonly facets: LedgerFacets;
  readonly figures: LedgerFigures;
}

/** The ledger of the archive as of its day. */
export function ledger(archive: Archive): Ledger {
  const rows = ledgerRows(archive);
  return { rows, facets: facetsOf(archive, rows), figures: figuresOf(rows) };
}

/** Only what at least one action has can be asked for, so that no choice leads to an empty ledger by itself. */
function facetsOf(archive: Archive, rows: readonly LedgerRow[]): LedgerFacets {
  const owners = new Set(rows.flatMap(({ line }) => line.owners.map((owner) => owner.id)));
  const teams = new Set(rows.flatMap((row) => row.teams));
  const series = new Set(rows.map(({ line }) => line.series.id));
  const named = [...archive.people, ...archive.teams].map(({ id, name }) => ({ id, label: name }));
  const facets: LedgerFacets = {
    today: archive.today,
    owner: named.filter(({ id }) => owners.has(id)),
    team: archive.teams.filter(({ id }) => teams.has(id)).map(({ id, name }) => ({ id, label: name })),
    series: archive.series
      .filter(({ id }) => series.has(id))
      .map(({ id, entry }): Choice => ({ id, label: entry.title })),
    for: aimsOf(archive)
      .filter((aim) => aim.actions.length > 0)
      .map(({ id, text }) => ({ id, label: text })),
    quarter: archive.quarters.map(({ id, title, starts, ends }) => ({ id, label: title, starts, ends })),
  };
  const quarter = facets.quarter.filter(({ id }) => rows.some(matcher({ quarter: id }, facets)));
  return { ...facets, quarter: quarter.toReversed() };
}

function figuresOf(rows: readonly LedgerRow[]): LedgerFigures {
  const open = rows.filter(({ line }) => isOpen(line));
  const having = (test: (row: LedgerRow) => boolean) => open.filter(test).length;
  const closed = (status: 'done' | 'dropped' | 'superseded') =>
    rows.filter(({ line }) => line.status === status).length;
  return {
    total: rows.length - closed('superseded'),
    open: open.length,
    late: having(({ line }) => line.due?.standing === 'late'),
    blocked: having(({ line }) => line.status === 'blocked'),
    unowned: having(({ line }) => line.owners.length === 0),
    unlinked: having(({ line }) => line.serves.length === 0 && !line.servesNone),
    done: closed('done'),
    dropped: closed('dropped'),
    superseded: closed('superseded'),
  };
}
