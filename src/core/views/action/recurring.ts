import type { Day } from '../../model/day/day.ts';
import type { Action } from '../../model/record.ts';
import { followAction } from '../later/followed.ts';
import { isOpen, roundsAhead } from '../lines/due.ts';
import { type RoundLine, roundLines } from '../lines/round-line.ts';
import { type ShareTally, shareTally, type TeamShare, teamShares } from '../lines/team-shares.ts';

/** How the page of an open recurring action goes on without a new note. */
export interface RecurringView {
  readonly current: RoundLine;
  /** The due dates of the rounds to come, for a year. */
  readonly ahead: readonly Day[];
  /** The parts and their tally when the next round begins. */
  readonly parts: readonly TeamShare[];
  readonly shares?: Pick<ShareTally, 'done' | 'dropped' | 'of' | 'ofTeams'>;
}

/** Returns how an action goes on. `undefined` if it does not recur, is closed, or has no due date. */
export function recurringView(action: Action, today: Day): RecurringView | undefined {
  const [current] = roundLines(action, today);
  if (!action.entry.every || !isOpen(action) || !current) return undefined;
  const ahead = roundsAhead(action, today);
  const begins = current.state === 'done' || current.state === 'skipped' ? action.start : ahead[0];
  const next = begins === undefined ? action : followAction(action, today).on(begins);
  const shares = shareTally(next);
  return {
    current,
    ahead,
    parts: teamShares(next, begins ?? today),
    shares: shares && {
      done: shares.done,
      dropped: shares.dropped,
      of: shares.of,
      ofTeams: shares.ofTeams,
    },
  };
}
