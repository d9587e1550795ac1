import type { Day } from '../../model/day/day.ts';
import { daysAhead, dueDaysAfter, dueOfRound, type Followed } from '../later/followed.ts';
import { dueView, isDeferred, isOpen } from '../lines/due.ts';
import type { LedgerLine, LedgerRow } from './row.ts';

/** Follows a row of the ledger. */
export function followRow(row: LedgerRow, today: Day): Followed<LedgerRow> {
  const { due, start } = row.line;
  if (!isOpen(row.line)) return { on: () => row, days: [] };
  return {
    on: (day) => rowLater(row, day),
    days: daysAhead(
      [...dueDaysAfter([due?.counted ?? due?.day, ...(due?.ahead ?? [])], [0, 1]), start],
      today,
    ),
  };
}

/**
 * Returns a row as of a later day without a new note: the due date is seen from that day, an action that has started is
 * open, and a recurring action is in the round of that day.
 */
export function rowLater<L extends LedgerLine>(row: LedgerRow<L>, day: Day): LedgerRow<L> {
  const { line } = row;
  const { status, start } = line;
  const ahead = line.due?.ahead;
  const missed = ahead?.filter((next) => next <= day).length ?? 0;
  const left = ahead?.slice(missed) ?? [];
  const seen = dueView(
    { due: dueOfRound(line.due, ahead, day), status, start: start ?? line.due?.counted },
    day,
  );
  const now: LedgerRow<L> = {
    ...row,
    line: {
      ...line,
      due: seen && {
        ...seen,
        ...(line.due?.ended && { ended: line.due.ended }),
        ...(left.length > 0 && { ahead: left }),
      },
      start: isDeferred(line, day) ? start : undefined,
    },
  };
  return missed > 0 ? inNextRound(now, missed) : now;
}

/**
 * A round begins without reports on the parts of the action, except those that were dropped: their owners have left it.
 * The rounds before it were missed.
 */
function inNextRound<L extends LedgerLine>(row: LedgerRow<L>, missed: number): LedgerRow<L> {
  const { line, teams, endedTeams } = row;
  const { owners, rounds, everyone } = line;
  const ended = line.shares?.ended.filter(({ as }) => as === 'dropped') ?? [];
  const left = owners.filter(({ id }) => !ended.some(({ owner }) => owner.id === id));
  const owning = left.flatMap(({ kind, id }) => (kind === 'team' ? [id] : []));
  const gone = endedTeams.filter(({ as }) => as === 'dropped');
  const back = endedTeams.filter(({ as }) => as !== 'dropped').map(({ id }) => id);
  return {
    ...row,
    line: {
      ...line,
      rounds: rounds && { ...rounds, of: rounds.of + missed },
      shares:
        line.shares && (everyone || ended.length > 0)
          ? {
              ...{ done: 0, dropped: ended.length, of: ended.length + left.length },
              ...{ ofTeams: everyone, left, ended },
            }
          : undefined,
    },
    teams: [...new Set([...teams, ...owning, ...back])],
    endedTeams: gone,
  };
}
