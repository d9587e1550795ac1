import type { Ref } from '../../model/ref.ts';
import type { Place } from './bands.ts';
import { type LedgerRow, ownersWithOpenPart } from './row.ts';

/**
 * Groups by owner: people and teams by name, then “each team” by series, then what is open to anyone, then unowned. `everyone` of a series without
 * teams is unowned. An owner without an open part is left out if another owner has one.
 */
export function ownerPlaces({ line }: LedgerRow): readonly Place[] {
  if (line.owners.length === 0) return [{ id: 'nobody', rank: '3', of: { kind: 'without', by: 'owner' } }];
  if (line.everyone) {
    const teams = line.owners;
    const id = `everyone-${teams.map((team) => team.id).join('-')}`;
    return [{ id, rank: '2', of: { kind: 'everyone', teams } }];
  }
  if (line.owners[0]?.kind === 'anyone')
    return [{ id: 'owner-anyone', rank: '2 anyone', of: { kind: 'anyone' } }];
  const open = ownersWithOpenPart(line);
  return (open.length > 0 ? open : line.owners).map((owner: Ref) => ({
    id: `owner-${owner.id}`,
    rank: `1 ${owner.label}`,
    of: { kind: 'choice', by: 'owner', choice: owner },
  }));
}
