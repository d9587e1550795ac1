import { by } from '../../model/compare.ts';
import type { Day } from '../../model/day/day.ts';
import { isOpen } from '../lines/due.ts';
import type { GroupOf, Place } from './bands.ts';
import { ownerPlaces } from './owner-place.ts';
import type { LedgerLine, LedgerRow } from './row.ts';
import { byUrgency } from './urgency.ts';

/** Returns the groups of a row, at least one. */
export type Places = (row: LedgerRow) => readonly Place[];

/** A group of actions. Overdue ones are among the open, deferred ones are not. An action with two owners is in both groups. */
export interface LedgerGroup<L extends LedgerLine = LedgerLine> {
  /** A stable anchor: `owner-dan`. */
  readonly id: string;
  readonly of: GroupOf;
  readonly rows: readonly LedgerRow<L>[];
  readonly open: number;
  readonly overdue: number;
  readonly deferred: number;
}

/** Groups rows by owner, most urgent first: the ledger without a query. */
export function groupedByOwner<L extends LedgerLine>(
  rows: readonly LedgerRow<L>[],
  today: Day,
): readonly LedgerGroup<L>[] {
  return groupedAt(byUrgency(rows, today), ownerPlaces);
}

/** Groups rows by the places that a function gives them. Within a group they keep their order. */
export function groupedAt<L extends LedgerLine>(
  rows: readonly LedgerRow<L>[],
  places: Places,
): readonly LedgerGroup<L>[] {
  const groups = new Map<string, { of: GroupOf; rank: string; rows: LedgerRow<L>[] }>();
  for (const row of rows) {
    for (const { id, of, rank } of places(row)) {
      const group = groups.get(id);
      if (group) group.rows.push(row);
      else groups.set(id, { of, rank, rows: [row] });
    }
  }
  return [...groups]
    .sort(
      by(
        ([, { rank }]) => rank,
        ([id]) => id,
      ),
    )
    .map(([id, group]) => ({
      id,
      of: group.of,
      rows: group.rows,
      open: group.rows.filter(({ line }) => isOpen(line) && !line.partEnd && line.start === undefined).length,
      overdue: group.rows.filter(({ line }) => line.due?.status === 'overdue').length,
      deferred: group.rows.filter(({ line }) => line.start !== undefined).length,
    }));
}
