import { type Owner, partyOf } from '../../model/owner.ts';

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
    owner.kind !== 'everyone' && partyOf(owner).id === partId ? given : [owner],
  );
  return [...new Map(owners.map((owner) => [nameOf(owner), owner])).values()];
}

/** Whether two lists have the same owners in the same order, so that a report of the one changes nothing. */
export function isSameOwners(a: readonly Owner[], b: readonly Owner[]): boolean {
  return a.map(nameOf).join() === b.map(nameOf).join();
}

function nameOf(owner: Owner): string {
  return owner.kind === 'everyone' ? owner.kind : `${owner.kind} ${partyOf(owner).id}`;
}
