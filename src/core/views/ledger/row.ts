import type { Aim } from '../../model/aim.ts';
import type { Archive } from '../../model/archive.ts';
import type { Action } from '../../model/record.ts';
import { type ActionLine, actionLine } from '../lines/action-line.ts';
import { isOpen } from '../lines/due.ts';
import { type LastWord, lastWordOn } from '../lines/stale.ts';
import { isOverFor, teamIds } from '../lines/team-shares.ts';

/** What the ledger prints of an action: its line without what a row has no room for. */
export type LedgerLine = Omit<ActionLine, 'reason' | 'trackers'>;

/** An action in the ledger: its line, and everything else that it is found by. */
export interface LedgerRow<L extends LedgerLine = LedgerLine> extends LastWord {
  readonly line: L;
  /** Ids of every program, outcome, objective and goal that counts it among its actions. */
  readonly under: readonly string[];
  /** Ids of the teams that own it, or that its owners are in; of everyone's, as long as it is open, those with a part left. */
  readonly teams: readonly string[];
}

/** Every action of the archive as a row, in the order of the archive. */
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
    teams: teamsAsked(action),
    ...lastWordOn(action),
  }));
}

/** Everything that work can be for: programs with their outcomes and objectives, from the top down, then goals. */
export function aimsOf(archive: Pick<Archive, 'programs' | 'quarters'>): readonly Aim[] {
  const below = archive.programs.flatMap((program) => [
    program,
    ...program.outcomes.flatMap((outcome) => [outcome, ...outcome.objectives]),
  ]);
  return [...below, ...archive.quarters.flatMap((quarter) => quarter.goals)];
}

/** An open action of everyone is not asked of those teams any more that have done their part. */
function teamsAsked(action: Action): readonly string[] {
  const ids = teamIds(action.owners);
  return isOpen(action) ? ids.filter((id) => !isOverFor(action, id)) : ids;
}
