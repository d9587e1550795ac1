import type { Archive } from '../../model/archive.ts';
import type { Action } from '../../model/record.ts';
import type { Ref } from '../../model/ref.ts';
import { shownStatus } from '../../model/status.ts';
import { type ActionLine, actionLine } from '../lines/action-line.ts';
import { blocksNow } from '../lines/order.ts';
import { type LastMention, lastMentionOf } from '../lines/stale.ts';
import type { ShareEnd, ShareTally } from '../lines/team-shares.ts';

/** The line of an action in the ledger, without the facts that a row has no room for. */
export interface LedgerLine extends Omit<ActionLine, 'reason' | 'trackers' | 'part'> {
  /** In a list of one owner or team: how their part ended, of an open action or in another way than the whole. */
  readonly partEnd?: ShareEnd;
}

/** An action in the ledger: its line and the values that filters need. */
export interface LedgerRow<L extends LedgerLine = LedgerLine> extends LastMention {
  readonly line: L;
  /** The ids of all aims that count it among their actions. */
  readonly under: readonly string[];
  /** The number of open actions that it blocks. */
  readonly blocks: number;
  /**
   * The ids of its teams: owning teams, and the teams of owning people. Without those for which it ended in another way.
   */
  readonly teams: readonly string[];
  /** The other teams, with the end of their parts. */
  readonly endedTeams: readonly { readonly id: string; readonly as: ShareEnd }[];
  /** The earlier owners whose part ended before others got the action. */
  readonly formerOwners: readonly Ref[];
  /** Only for a closed action: the owners whose parts ended in another way, with that end. */
  readonly otherEnds?: ShareTally['ended'];
}

/** Whether the action of a line is blocked. A deferred action is not, and a closed one has no blockers. */
export function isBlockedLine(line: LedgerLine): boolean {
  return shownStatus(line) === 'blocked';
}

/** The owners of a line, without those who have done or dropped their part of an open action. */
export function ownersWithOpenPart({ owners, shares }: LedgerLine): readonly Ref[] {
  return shares ? owners.filter(({ id }) => !shares.ended.some(({ owner }) => owner.id === id)) : owners;
}

/** The values of a row that only filters need. */
export type FilterValues = Pick<LedgerRow, 'under' | 'teams' | 'endedTeams' | 'formerOwners' | 'otherEnds'>;

const noValues: FilterValues = { under: [], teams: [], endedTeams: [], formerOwners: [] };

/** Returns all actions of the archive as rows, in its order. A page that does not filter gives no values for filters. */
export function ledgerRows(
  archive: Pick<Archive, 'actions' | 'today'>,
  valuesOf: (action: Action) => FilterValues = () => noValues,
): readonly LedgerRow<ActionLine>[] {
  return archive.actions.map((action) => ({
    line: actionLine(action, archive.today),
    ...valuesOf(action),
    blocks: blocksNow(action, archive.today),
    ...lastMentionOf(action),
  }));
}
