import { urgencyOf } from './bands.ts';
import { isBlockedLine, type LedgerLine, type LedgerRow } from './row.ts';
import type { LedgerSort, SortKey } from './shape.ts';
import { ordered } from './urgency.ts';

/** Sorts rows by a column. Text is compared without regard to case, and ties keep their order. */
export function sortedBy<L extends LedgerLine>(
  rows: readonly LedgerRow<L>[],
  sort: LedgerSort | undefined,
): readonly LedgerRow<L>[] {
  return sort ? ordered(rows, ({ line }) => keyOf(line, sort.by), sort.descending) : rows;
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
