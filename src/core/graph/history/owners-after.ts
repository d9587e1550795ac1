import { isOpenCall, isParty, type Owner, type PartOwner, partyOf } from '../../model/owner.ts';

/**
 * The owners after a report that gives some, each once. A report on one part hands over only that part, also to somebody
 * who has a part already.
 */
export function ownersAfter(
  before: readonly Owner[],
  given: readonly Owner[],
  partId: string | undefined,
): readonly Owner[] {
  if (partId === undefined) return given;
  const owners = before.flatMap((owner) =>
    isParty(owner) && partyOf(owner).id === partId ? given : [owner],
  );
  return [...new Map(owners.map((owner) => [nameOf(owner), owner])).values()];
}

/**
 * A report on an action that is open to anyone. The first that names a team takes it: the team owns the whole from then
 * on, unless the report gives other owners.
 */
export function takenBy<S extends { readonly part?: PartOwner; readonly owners?: readonly Owner[] }>(
  statement: S,
  before: readonly Owner[],
): S {
  const { part, owners } = statement;
  if (part === undefined || !isOpenCall(before)) return statement;
  return { ...statement, owners: owners ?? [part], part: undefined };
}

/** Whether two lists have the same owners in the same order, so that a report of the one changes nothing. */
export function isSameOwners(a: readonly Owner[], b: readonly Owner[]): boolean {
  return a.map(nameOf).join() === b.map(nameOf).join();
}

function nameOf(owner: Owner): string {
  return isParty(owner) ? `${owner.kind} ${partyOf(owner).id}` : owner.kind;
}
