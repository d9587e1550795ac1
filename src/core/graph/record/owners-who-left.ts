import type { Day } from '../../model/day/day.ts';
import { hasLeft, ownersLeft, type Person } from '../../model/owner.ts';
import type { Action } from '../../model/record.ts';

/**
 * Returns the owners of an open action who have left by a day, and whose part is open. This is the one rule for the check
 * and the gaps. The ledger follows it on the day of its reader.
 */
export function ownersWhoLeft(
  action: Pick<Action, 'closed' | 'owners' | 'parts'>,
  day: Day,
): readonly Person[] {
  if (action.closed !== undefined) return [];
  const isOver = ({ status }: Action['parts'][number]) => status === 'done' || status === 'dropped';
  return ownersLeft(action.parts, action.owners, isOver).flatMap((owner) =>
    owner.kind === 'person' && hasLeft(owner.person, day) ? [owner.person] : [],
  );
}
