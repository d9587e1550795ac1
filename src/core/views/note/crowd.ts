import type { Person } from '../../model/owner.ts';
import type { Ref } from '../../model/ref.ts';
import { personRef } from '../lines/ref.ts';

/** The people of a list: those that a page names at once, and the others, which it folds. */
export interface Crowd {
  readonly named: readonly Ref[];
  readonly rest: readonly Ref[];
}

/** People that are always named, in the order of the note. */
const alwaysNamed = 8;
/** Fewest people worth a fold. */
const fewestFolded = 5;

/** Returns the people of a list. A long one is folded, so that the page begins with what was agreed and not with names. */
export function crowdOf(people: readonly Person[]): Crowd {
  const refs = people.map(personRef);
  const named = refs.length < alwaysNamed + fewestFolded ? refs.length : alwaysNamed;
  return { named: refs.slice(0, named), rest: refs.slice(named) };
}
