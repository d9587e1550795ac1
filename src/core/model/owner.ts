import type { Day } from './day/day.ts';

/** A person in the registry, or (`registered: false`) one that only notes mention. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly registered: boolean;
  readonly teams: readonly Team[];
  /** The last day of a person who leaves. */
  readonly left?: Day;
}

/** Whether a person has left by a day. On the last day they are still here. */
export function hasLeft({ left }: Pick<Person, 'left'>, day: Day): boolean {
  return left !== undefined && left < day;
}

/** A team with its members. */
export interface Team {
  readonly id: string;
  readonly name: string;
  readonly members: Person[];
}

/**
 * Owner of a record: a person, a team, each team of a series (`everyone`), or nobody yet (`anyone`): an action that is
 * open to anyone belongs to the first who takes it.
 */
export type Owner =
  | { readonly kind: 'person'; readonly person: Person }
  | { readonly kind: 'team'; readonly team: Team }
  | { readonly kind: 'everyone'; readonly teams: readonly Team[] }
  | { readonly kind: 'anyone'; readonly teams: readonly [] };

/** The teams of owners: owning teams, and the teams of owning people. */
export function teamIds(owners: readonly Owner[]): readonly string[] {
  const ids = owners.flatMap((owner) => {
    if (owner.kind === 'team') return [owner.team.id];
    const teams = owner.kind === 'person' ? owner.person.teams : owner.teams;
    return teams.map((team) => team.id);
  });
  return [...new Set(ids)];
}

/** Owner of one part of an action. */
export type PartOwner = Exclude<Owner, { readonly kind: 'everyone' | 'anyone' }>;

/** Whether an owner is a person or a team. */
export function isParty(owner: Owner): owner is PartOwner {
  return owner.kind === 'person' || owner.kind === 'team';
}

/** Whether an action is open to anyone: no one has taken it. */
export function isOpenCall(owners: readonly Owner[]): boolean {
  return owners.some(({ kind }) => kind === 'anyone');
}

/** Returns the person or team behind an owner. */
export function partyOf(owner: PartOwner): Person | Team {
  return owner.kind === 'person' ? owner.person : owner.team;
}

/**
 * Returns the owners with an open part. Without parts, the owner has the whole action.
 */
export function ownersLeft<P extends { readonly owner: PartOwner }>(
  parts: readonly P[],
  owners: readonly Owner[],
  isOver: (part: P) => unknown,
): readonly PartOwner[] {
  const known = new Set(parts.map(({ owner }) => partyOf(owner).id));
  const others = owners.flatMap((owner) => (!isParty(owner) || known.has(partyOf(owner).id) ? [] : [owner]));
  return [...parts.filter((part) => !isOver(part)).map(({ owner }) => owner), ...others];
}
