import type { Action, Blocker } from '../../model/record.ts';
import { currentBlockers } from '../lines/blockers.ts';

/**
 * Returns the open actions of others that a person or team blocks: by name, or through an open action of theirs, even
 * one that superseded the blocker. `own` are their open actions and `open` all open actions, as of the same day. The
 * one rule for the page of a person, the page of a team, and the digest.
 */
export function blockedByParty(
  id: string,
  own: readonly Action[],
  open: readonly Action[],
): readonly Action[] {
  const ownIds = new Set(own.map((action) => action.id));
  const isTheirs = (blocker: Blocker) =>
    (blocker.kind === 'action' && ownIds.has(blocker.action.id)) ||
    (blocker.kind === 'person' && blocker.person.id === id) ||
    (blocker.kind === 'team' && blocker.team.id === id);
  return open.filter(
    (action) =>
      !ownIds.has(action.id) &&
      action.blockedBy.some((blocker) => isTheirs(blocker) || currentBlockers(blocker).some(isTheirs)),
  );
}
