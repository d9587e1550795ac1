import { by, byCodeUnit } from '../model/compare.ts';
import type { Ref } from '../model/ref.ts';
import { isOpen } from './due.ts';
import type { LedgerLine, LedgerRow } from './ledger-row.ts';

/** The actions of one owner. What several people own stands with each of them. */
export interface LedgerGroup<L extends LedgerLine = LedgerLine> {
  /** Stable, for an anchor: `owner-dan`. */
  readonly id: string;
  readonly owner:
    | { readonly kind: 'one'; readonly ref: Ref }
    | { readonly kind: 'everyone'; readonly teams: readonly Ref[] }
    | { readonly kind: 'nobody' };
  readonly rows: readonly LedgerRow<L>[];
  readonly open: number;
  readonly late: number;
}

/** Rows by owner: people and teams by name, then each team of a series, then nobody. */
export function groupedByOwner<L extends LedgerLine>(
  rows: readonly LedgerRow<L>[],
): readonly LedgerGroup<L>[] {
  const groups = new Map<string, { owner: LedgerGroup['owner']; rows: LedgerRow<L>[] }>();
  for (const row of rows) {
    for (const owner of ownersOf(row.line)) {
      const id = anchorOf(owner);
      const group = groups.get(id);
      if (group) group.rows.push(row);
      else groups.set(id, { owner, rows: [row] });
    }
  }
  return [...groups]
    .map(([id, group]) => ({
      id,
      owner: group.owner,
      rows: group.rows.toSorted(byUrgency),
      open: group.rows.filter(({ line }) => isOpen(line)).length,
      late: group.rows.filter(({ line }) => line.due?.standing === 'late').length,
    }))
    .sort(
      by<LedgerGroup<L>>(
        (group) => orders[group.owner.kind],
        nameOf,
        (group) => group.id,
      ),
    );
}

const orders: Record<LedgerGroup['owner']['kind'], string> = { one: '1', everyone: '2', nobody: '3' };

function nameOf({ owner }: { owner: LedgerGroup['owner'] }): string {
  return owner.kind === 'one' ? owner.ref.label : '';
}

function ownersOf(line: LedgerLine): readonly LedgerGroup['owner'][] {
  if (line.everyone) return [{ kind: 'everyone', teams: line.owners }];
  if (line.owners.length === 0) return [{ kind: 'nobody' }];
  return line.owners.map((ref) => ({ kind: 'one', ref }));
}

function anchorOf(owner: LedgerGroup['owner']): string {
  if (owner.kind === 'one') return `owner-${owner.ref.id}`;
  return owner.kind === 'nobody' ? 'nobody' : `everyone-${owner.teams.map((team) => team.id).join('-')}`;
}

const urgency: Record<LedgerLine['status'], string> = {
  blocked: '1',
  open: '2',
  'in-progress': '3',
  done: '4',
  dropped: '5',
  superseded: '6',
};

/** Orders rows by state, blocked first and closed last, then by due day with none at the end. */
function byUrgency(a: LedgerRow, b: LedgerRow): number {
  return byCodeUnit(keyOf(a.line), keyOf(b.line));
}

function keyOf(line: LedgerLine): string {
  return [urgency[line.status], line.due?.day ?? '9999', line.opened, line.ref.id].join(' ');
}
