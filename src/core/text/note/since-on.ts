import { addDays, type Day } from '../../model/day/day.ts';
import { roundOn } from '../../model/day/rounds-ahead.ts';

/** The due date of an open action beside a past note, as of the build. */
export interface DueSince {
  readonly due: {
    readonly day?: Day;
    /** The start date, if it is later than `day`. */
    readonly counted?: Day;
    /** The start date of a deferred action. */
    readonly from?: Day;
    readonly ahead?: readonly Day[];
    readonly status: string;
  };
  /** The rounds that were missed after the note. */
  readonly missed?: { readonly day: Day; readonly rounds: number };
}

/** The same on a later day. */
interface DueOn {
  readonly missed?: { readonly day: Day; readonly rounds: number };
  /** The due date, if it is overdue. For a recurring action that of the current round. */
  readonly overdue?: Day;
  /** Whether it has changed since the build. */
  readonly changed: boolean;
}

/** Returns what has become of an open action by a later day without a new note: it is overdue, or rounds were missed. */
export function sinceOn(
  { due: { day: due, counted, from, ahead = [], status }, missed }: DueSince,
  day: Day,
): DueOn {
  const isStarted = from !== undefined && from <= day;
  if (due === undefined) return { missed, changed: isStarted };
  const now = roundOn(due, ahead, day);
  const first = counted ? addDays(counted, 1) : from;
  const isOverdue = (first === undefined || first <= day) && now.due < day;
  const rounds = (missed?.rounds ?? 0) + now.missed.length;
  return {
    missed: rounds > 0 ? { day: missed?.day ?? due, rounds } : undefined,
    overdue: isOverdue ? now.due : undefined,
    changed: isStarted || now.missed.length > 0 || isOverdue !== (status === 'overdue'),
  };
}
