import type { Aim } from '../../model/aim.ts';
import type { Archive } from '../../model/archive.ts';
import type { Action } from '../../model/record.ts';
import type { Ref } from '../../model/ref.ts';
import { shownStatus } from '../../model/status.ts';
import { type ActionLine, actionLine } from '../lines/action-line.ts';
import { blocksOn } from '../lines/order.ts';
import { type LastMention, lastMentionOf } from '../lines/stale.ts';
import { type PartEnd, teamsOfParts } from '../lines/team-shares.ts';

/** The line of an action in the ledger, without the facts that a row has no room for. */
export interface LedgerLine extends Omit<ActionLine, 'reason' | 'trackers' | 'part'> {
  /** In a list of one owner or team: how their part of an open action ended. */
  readonly partEnd?: PartEnd;
}

/** An action in the ledger: its line and the values that filters need. */
export interface LedgerRow<L extends LedgerLine = LedgerLine> extends LastMention {
  readonly line: L;
  /** The ids of all aims that count it among their actions. */
  readonly under: readonly string[];
  /** The number of open actions that it blocks. */
  readonly blocks: number;
  /**
   * The ids of its teams: owning teams, and the teams of owning people. For an open action, the teams with an open part.
   */
  readonly teams: readonly string[];
  /** For an open action: the other teams, with the end of their parts. */
  readonly endedTeams: readonly { readonly id: string; readonly as: PartEnd }[];
}

/** Whether the action of a line is blocked. A deferred action is not, and a closed one has no blockers. */
export function isBlockedLine(line: LedgerLine): boolean {
  return shownStatus(line) === 'blocked';
}

/** The owners of a line, without those who have done or dropped their part of an open action. */
export function ownersWithOpenPart({ owners, shares }: LedgerLine): readonly Ref[] {
  return shares ? owners.filter(({ id }) => !shares.ended.some(({ owner }) => owner.id === id)) : owners;
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
  return archive.actions.map((action) => {
    const { open, ended } = teamsOfParts(action);
    return {
      line: actionLine(action, archive.today),
      under: under.get(action) ?? [],
      blocks: blocksOn(action, archive.today),
      teams: open.map(({ id }) => id),
      endedTeams: ended.map(({ team, as }) => ({ id: team.id, as })),
      ...lastMentionOf(action),
    };
  });
}

/** Returns all aims: programs with their outcomes and objectives, from the top down, then goals. */
export function aimsOf(archive: Pick<Archive, 'programs' | 'quarters'>): readonly Aim[] {
  const below = archive.programs.flatMap((program) => [
    program,
    ...program.outcomes.flatMap((outcome) => [outcome, ...outcome.objectives]),
  ]);
  return [...below, ...archive.quarters.flatMap((quarter) => quarter.goals)];
}
