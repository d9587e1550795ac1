import { hasLeft } from '../../model/owner.ts';
import { isActive, isOpen } from '../lines/due.ts';
import { isStale } from '../lines/stale.ts';
import type { LedgerFacets } from './facets.ts';
import type { FlagKey } from './filter.ts';
import { isBlockedLine, type LedgerRow, ownersWithOpenPart } from './row.ts';

/** The test of a flag. Overdue, blocked and stale actions are open and not deferred. */
export function flagTest(
  flag: FlagKey,
  { today, owner }: Pick<LedgerFacets, 'today' | 'owner'>,
): (row: LedgerRow) => boolean {
  switch (flag) {
    case 'overdue':
      return ({ line }) => line.due?.status === 'overdue';
    case 'blocked':
      return ({ line }) => isBlockedLine(line);
    case 'unowned':
      return ({ line }) => line.owners.length === 0;
    case 'unlinked':
      return ({ line }) => line.serves.length === 0 && !line.servesNone;
    case 'stale':
      return (row) => isActive(row.line, today) && isStale(row, today);
    case 'left': {
      const gone = new Set(owner.flatMap((choice) => (hasLeft(choice, today) ? [choice.id] : [])));
      return ({ line }) =>
        isOpen(line) && !line.partEnd && ownersWithOpenPart(line).some(({ id }) => gone.has(id));
    }
  }
}
