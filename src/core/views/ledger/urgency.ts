import { byCodeUnit } from '../../model/compare.ts';
import type { Day } from '../../model/day/day.ts';
import { type Attention, attentionKey } from '../lines/order.ts';
import { isStale } from '../lines/stale.ts';
import { isBlockedLine, type LedgerLine, type LedgerRow } from './row.ts';

/** Sorts rows by urgency on a day, like all lists of open actions. See `attentionKey`. */
export function byUrgency<L extends LedgerLine>(
  rows: readonly LedgerRow<L>[],
  today: Day,
): readonly LedgerRow<L>[] {
  return ordered(rows, (row) => attentionKey(attentionOfRow(row, today)), false);
}

/** Sorts by a key that is read once for each row. Rows without a key are last, and ties keep their order. */
export function ordered<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
  descending: boolean,
): readonly T[] {
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
