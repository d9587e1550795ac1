import type { Archive } from '../../model/archive.ts';
import { by } from '../../model/compare.ts';
import type { Day } from '../../model/day/day.ts';
import type { Action } from '../../model/record.ts';
import type { Ref } from '../../model/ref.ts';
import { blockedTime } from '../dependency/blocked-time.ts';
import { type BlockerRef, blockerRefs, blockersNow, isHeldUp } from '../lines/blockers.ts';
import { type Folded, withRest } from '../lines/capped.ts';
import { recordRef } from '../lines/ref.ts';
import { openOwners } from '../lines/team-shares.ts';

/** An action that its status calls blocked, while nothing that it names is open. */
interface WithoutBlocker {
  readonly action: Ref;
  readonly owners: readonly Ref[];
  readonly since?: Day;
  /** What it names as blockers, all of them closed. Empty if it names none. */
  readonly named: readonly BlockerRef[];
}

/** The blocked actions: the number that home and the ledger have, and those that no dependency explains. */
export interface BlockedActions {
  readonly total: number;
  readonly withoutBlocker: Folded<WithoutBlocker>;
}

/** Returns the actions that are blocked on the date of the archive. Those without an open blocker: the longest first. */
export function blockedActions({ actions, today }: Archive, shown: number): BlockedActions {
  const blocked = actions.filter((action) => isHeldUp(action, today));
  const lines = blocked
    .filter((action) => blockersNow(action).length === 0)
    .map((action) => lineOf(action, today))
    .sort(
      by<WithoutBlocker>(
        ({ since = '' }) => since,
        ({ action }) => action.id,
      ),
    );
  const one = (line: WithoutBlocker) => line;
  return { total: blocked.length, withoutBlocker: withRest(lines, shown, one, ({ action }) => action) };
}

function lineOf(action: Action, today: Day): WithoutBlocker {
  return {
    action: recordRef(action),
    owners: openOwners(action),
    since: blockedTime(action, today).blockedSince,
    named: blockerRefs(action.blockedBy),
  };
}
