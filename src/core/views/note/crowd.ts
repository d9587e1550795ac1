import type { LinkedNote } from '../../model/linked-note.ts';
import type { Person } from '../../model/owner.ts';
import type { Ref } from '../../model/ref.ts';
import { personRef, teamRef } from '../lines/ref.ts';

/** The people of a list: those that a page names at once, and the others, which it folds. */
export interface Crowd<T = CrowdMember> {
  readonly named: readonly T[];
  readonly rest: readonly T[];
}

/** A person in a list, with the role in the meeting and the group for which they speak. */
export interface CrowdMember {
  readonly ref: Ref;
  readonly as?: string;
  readonly of?: Ref | string;
}

/** People that are always named, in the order of the note. */
const alwaysNamed = 8;
/** Fewest people worth a fold. */
const fewestFolded = 5;

/** Returns the people of a list. A long one is folded, so that the page begins with what was agreed and not with names. */
export function crowdOf<T>(people: readonly T[]): Crowd<T> {
  const named = people.length < alwaysNamed + fewestFolded ? people.length : alwaysNamed;
  return { named: people.slice(0, named), rest: people.slice(named) };
}

/** Returns people as members of a list, with their roles if the note gives any. */
export function membersOf(
  people: readonly Person[],
  roles: LinkedNote['roles'] = new Map(),
): readonly CrowdMember[] {
  return people.map((person) => {
    const { as, of } = roles.get(person) ?? {};
    return {
      ref: personRef(person),
      ...(as !== undefined && { as }),
      ...(of !== undefined && { of: typeof of === 'string' ? of : teamRef(of) }),
    };
  });
}
