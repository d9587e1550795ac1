import { byCodeUnit } from '../../model/compare.ts';
import { urgencyOf } from './bands.ts';
import type { LedgerLine, LedgerRow } from './row.ts';

/** What the ledger can be sorted by: each of its columns, as the address calls it. */
export const sortKeys = [
  'state',
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

/** A column to sort by. Rows with nothing in it stand last either way. */
export interface LedgerSort {
  readonly by: SortKey;
  readonly descending: boolean;
}

/** Rows as they stand unasked: by state, blocked first and closed last, then by due day with none at the end. */
export function byUrgency<L extends LedgerLine>(rows: readonly LedgerRow<L>[]): readonly LedgerRow<L>[] {
  return ordered(rows, ({ line }) => usualKey(line), false);
}

/** Rows by what one column shows, texts by code unit without regard to case; ties and no sort keep the order. */
export function sortedBy<L extends LedgerLine>(
  rows: readonly LedgerRow<L>[],
  sort: LedgerSort | undefined,
): readonly LedgerRow<L>[] {
  return sort ? ordered(rows, ({ line }) => keyOf(line, sort.by), sort.descending) : rows;
}

/** Orders by a key that is read once for each row; rows without one stand last, ties keep their order. */
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

function usualKey(line: LedgerLine): string {
  return [urgencyOf(line.status), line.due?.day ?? '9999', line.opened, line.ref.id].join(' ');
}

function keyOf(line: LedgerLine, by: SortKey): string {
  switch (by) {
    case 'state':
      return urgencyOf(line.status);
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
