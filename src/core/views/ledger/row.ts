import type { Aim } from '../../model/aim.ts';
import type { Archive } from '../../model/archive.ts';
import { teamIds } from '../../model/owner.ts';
import type { Action } from '../../model/record.ts';
import type { Ref } from '../../model/ref.ts';
import { type ActionLine, actionLine } from '../lines/action-line.ts';
import { isOpen } from '../lines/due.ts';
import { blocksOn } from '../lines/order.ts';
import { type LastMention, lastMentionOf } from '../lines/stale.ts';
import { isOverFor } from '../lines/team-shares.ts';

/** The line of an action in the ledger, without the facts that a row has no room for. */
export type LedgerLine = Omit<ActionLine, 'reason' | 'trackers'>;

/** An action in the ledger: its line and the values that filters need. */
export interface LedgerRow<L extends LedgerLine = LedgerLine> extends LastMention {
  readonly line: L;
  /** The ids of all aims that count it among their actions. */
  readonly under: readonly string[];
  /** The number of open actions that it blocks. */
  readonly blocks: number;
  /** The ids of its teams: owning teams and the teams of owning people. For an open action of `everyone`, teams with an open part. */
  readonly teams: readonly string[];
}

/** Whether the action of a line is blocked. A closed action has no blockers. */
export function isBlockedLine({ status, blockedBy }: LedgerLine): boolean {
  return status === 'blocked' || blockedBy.length > 0;
}

/** The owners of a line, without those who have done or dropped their part of an open action. */
export function ownersWithOpenPart({ owners, shares }: LedgerLine): readonly Ref[] {
  return shares ? owners.filter(({ id }) => shares.left.some((owner) => owner.id === id)) : owners;
}

/** Returns all actions of the archive as rows, in its order. */
export function ledgerRows(archive: Archive): readonly LedgerRow<ActionLine>[] {
  const under = new Map<Action, string[]>();
  for (const aim of aimsOf(archive)) {
    for (const action of aim.actions) {
      const ids = under.get(action);
      if (ids) ids.push(aim.id);
      else under.set(action, [aim.id]);
    }
  }
  return archive.actions.map((action) => ({
    line: actionLine(action, archive.today),
    under: under.get(action) ?? [],
    blocks: blocksOn(action, archive.today),
    teams: teamsWithOpenPart(action),
    ...lastMentionOf(action),
  }));
}

/** Returns all aims: programs with their outcomes and objectives, from the top down, then goals. */
export function aimsOf(archive: Pick<Archive, 'programs' | 'quarters'>): readonly Aim[] {
  const below = archive.programs.flatMap((program) => [
    program,
    ...program.outcomes.flatMap((outcome) => [outcome, ...outcome.objectives]),
  ]);
  return [...below, ...archive.quarters.flatMap((quarter) => quarter.goals)];
}

/** Leaves out the teams that have done their part of an open action of `everyone`. */
function teamsWithOpenPart(action: Action): readonly string[] {
  const ids = teamIds(action.owners);
  return isOpen(action) ? ids.filter((id) => !isOverFor(action, id)) : ids;
}
