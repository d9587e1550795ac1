import type { Day } from '../model/day.ts';
import { isOpen } from './due.ts';
import type { LedgerRow } from './ledger-row.ts';

/** What the ledger can be filtered by, in the order of the address. */
export const filterKeys = ['status', 'owner', 'team', 'series', 'for', 'quarter'] as const;

/** One thing that the ledger can be filtered by, as the address calls it. */
export type FilterKey = (typeof filterKeys)[number];

/** What is asked of the ledger: a value for each thing that is filtered by, as it stands in the address. */
export type LedgerFilter = Readonly<Partial<Record<FilterKey, string>>>;

/** The statuses to choose from. `open` is all that still waits to be done: open, in progress and blocked. */
export const statusChoices = [
  'open',
  'late',
  'in-progress',
  'blocked',
  'done',
  'dropped',
  'superseded',
] as const;

/** One status to choose. */
export type StatusChoice = (typeof statusChoices)[number];

/** The owner of what nobody owns. */
export const nobody = 'nobody';

/** Asks for what serves nothing without its author having said so. */
export const unlinked = 'unlinked';

/** Asks for what serves nothing as its author said. */
export const servesNothing = 'none';

/** A value that can be asked for, with its words. */
export interface Choice {
  readonly id: string;
  readonly label: string;
}

/** Everything that can be asked for, but for the statuses, which are always the same. */
export interface LedgerFacets {
  readonly today: Day;
  readonly owner: readonly Choice[];
  readonly team: readonly Choice[];
  readonly series: readonly Choice[];
  readonly for: readonly Choice[];
  readonly quarter: readonly (Choice & { readonly starts: Day; readonly ends: Day })[];
}

/**
 * The filter without a status that there is not. Other values are kept although nothing offers them: an address that
 * asks for a series without actions, or for somebody who left, says that there are none rather than showing all.
 */
export function settled({ status, ...rest }: LedgerFilter): LedgerFilter {
  return { ...(statusChoices.some((choice) => choice === status) && { status }), ...rest };
}

/** The rows that a filter asks for: all of its values must hold. Values must be settled. */
export function matcher(filter: LedgerFilter, facets: LedgerFacets): (row: LedgerRow) => boolean {
  const tests = filterKeys.flatMap((key) => {
    const value = filter[key];
    return value === undefined ? [] : [testOf(key, value, facets)];
  });
  return (row) => tests.every((test) => test(row));
}

function testOf(key: FilterKey, value: string, facets: LedgerFacets): (row: LedgerRow) => boolean {
  switch (key) {
    case 'status':
      return ({ line }) => hasStatus(line, value);
    case 'owner':
      return ({ line }) =>
        value === nobody ? line.owners.length === 0 : line.owners.some((owner) => owner.id === value);
    case 'team':
      return ({ teams }) => teams.includes(value);
    case 'series':
      return ({ line }) => line.series.id === value;
    case 'for':
      return (row) => isFor(row, value);
    case 'quarter':
      return inQuarter(value, facets);
  }
}

function hasStatus(line: LedgerRow['line'], value: string): boolean {
  if (value === 'open') return isOpen(line);
  if (value === 'late') return line.due?.standing === 'late';
  return line.status === value;
}

function isFor({ line, under }: LedgerRow, value: string): boolean {
  if (value === unlinked) return line.serves.length === 0 && !line.servesNone;
  if (value === servesNothing) return line.servesNone;
  return under.includes(value);
}

/** An action belongs to each quarter it lived in, and to those whose goals it serves. */
function inQuarter(id: string, facets: LedgerFacets): (row: LedgerRow) => boolean {
  const quarter = facets.quarter.find((choice) => choice.id === id);
  return ({ line, under }) =>
    under.some((aim) => aim.startsWith(`${id}/`)) ||
    (quarter !== undefined && line.opened <= quarter.ends && (line.closed ?? facets.today) >= quarter.starts);
}
