import type { Owner } from '../../model/owner.ts';

/** The teams of owners: each team, and those that a person is in. */
export function teamIds(owners: readonly Owner[]): readonly string[] {
  const ids = owners.flatMap((owner) => {
    if (owner.kind === 'team') return [owner.team.id];
    const teams = owner.kind === 'person' ? owner.person.teams : owner.teams;
    return teams.map((team) => team.id);
  });
  return [...new Set(ids)];
}
