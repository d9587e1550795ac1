import { byCodeUnit } from '../../model/compare.ts';
import type { Day } from '../../model/day/day.ts';
import { type Attention, attentionKey } from '../lines/order.ts';
import { isStale } from '../lines/stale.ts';
import { urgencyOf } from './bands.ts';
import { isBlockedLine, type LedgerLine, type LedgerRow } from './row.ts';

/** The columns by which the ledger is sorted, by their names in addresses. */
export const sortKeys = [
  'status',
  'action',
  'owner',
  'due',
  'carried',
  'opened',
  'source',
  'series',
  'serves',
] as const;

export type SortKey = (typeof sortKeys)[number];

/** A column to sort by. Rows with an empty cell are last in both directions. */
export interface LedgerSort {
  readonly by: SortKey;
  readonly descending: boolean;
}

/** Sorts rows by urgency on a day, like all lists of open actions. See `attentionKey`. */
export function byUrgency<L extends LedgerLine>(
  rows: readonly LedgerRow<L>[],
  today: Day,
): readonly LedgerRow<L>[] {
  return ordered(rows, (row) => attentionKey(attentionOfRow(row, today)), false);
}

/** Sorts rows by a column. Text is compared without regard to case, and ties keep their order. */
export function sortedBy<L extends LedgerLine>(
  rows: readonly LedgerRow<L>[],
  sort: LedgerSort | undefined,
): readonly LedgerRow<L>[] {
  return sort ? ordered(rows, ({ line }) => keyOf(line, sort.by), sort.descending) : rows;
}

/** Sorts by a key that is read once for each row. Rows without a key are last, and ties keep their order. */
function ordered<T>(items: readonly T[], keyOf: (item: T) => string, descending: boolean): readonly T[] {
  const turn = descending ? -1 : 1;
  return items
    .map((item) => ({ item, key: keyOf(item) }))
    .sort((a, b) => {
      if (a.key === '' || b.key === '') return Number(a.key === '') - Number(b.key === '');
      return turn * byCodeUnit(a.key, b.key);
    })
    .map(({ item }) => item);
}

function attentionOfRow(row: LedgerRow, today: Day): Attention {
  const { line } = row;
  return {
    id: line.ref.id,
    status: line.status,
    isDeferred: line.start !== undefined,
    isOverdue: line.due?.status === 'overdue',
    isBlocked: isBlockedLine(line),
    isStale: isStale(row, today),
    blocks: row.blocks,
    isLinked: line.serves.length > 0,
    due: line.due?.day,
    opened: line.opened,
  };
}

function keyOf(line: LedgerLine, by: SortKey): string {
  switch (by) {
    case 'status':
      return urgencyOf(isBlockedLine(line) ? 'blocked' : line.status);
    case 'action':
      return line.ref.label.toLowerCase();
    case 'owner':
      return labels(line.owners);
    case 'due':
      return line.closed ?? line.due?.day ?? '';
    case 'carried':
      return `${line.carriedOver}`.padStart(5, '0');
    case 'opened':
      return line.opened;
    case 'source':
      return `${line.note.label.toLowerCase()} ${line.opened}`;
    case 'series':
      return line.series.label.toLowerCase();
    case 'serves':
      return line.serves.map(({ id }) => id).join(' ');
  }
}

function labels(refs: LedgerLine['owners']): string {
  return refs.map(({ label }) => label.toLowerCase()).join(' ');
}
