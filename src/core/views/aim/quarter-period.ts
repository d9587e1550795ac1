import type { Goal, Quarter } from '../../model/aim.ts';
import { by, byCodeUnit } from '../../model/compare.ts';
import type { Day } from '../../model/day/day.ts';
import type { Team } from '../../model/owner.ts';
import type { AimStatus } from '../../model/status.ts';
import { aimStatuses } from '../../model/status.ts';

/** The dates of a quarter, and whether it is past, running or coming. */
export interface Period {
  readonly starts: Day;
  readonly ends: Day;
  readonly phase: 'past' | 'running' | 'coming';
  /** The day that its figures are as of: its end if it is over, else today. */
  readonly until: Day;
  /** False for a quarter without a file, which is known only from its notes. */
  readonly registered: boolean;
}

/** The period of a quarter as seen from `today`. */
export function periodOf(quarter: Quarter, today: Day): Period {
  const { starts, ends, registered } = quarter;
  return {
    starts,
    ends,
    registered,
    until: ends < today ? ends : today,
    phase: ends < today ? 'past' : starts > today ? 'coming' : 'running',
  };
}

/** Goals by status, in the order of the statuses. `withoutStatus` counts the others. */
export interface GoalTally {
  readonly total: number;
  readonly said: readonly { readonly status: AimStatus; readonly number: number }[];
  readonly withoutStatus: number;
}

/** Counts goals by status. Leaves out a status without goals. */
export function goalTally(goals: readonly Goal[]): GoalTally {
  const said = aimStatuses
    .map((status) => ({
      status,
      number: goals.filter((goal) => goal.reported.status === status).length,
    }))
    .filter(({ number }) => number > 0);
  return {
    total: goals.length,
    said,
    withoutStatus: goals.filter((goal) => goal.reported.status === undefined).length,
  };
}

/** Orders quarters by their start. */
export function inTime(quarters: readonly Quarter[]): readonly Quarter[] {
  return quarters.toSorted(
    by(
      (quarter) => quarter.starts,
      (quarter) => quarter.id,
    ),
  );
}

/** Groups goals by team, by name, those without a team last. */
export function goalsByTeam(
  goals: readonly Goal[],
): readonly (readonly [Team | undefined, readonly Goal[]])[] {
  return [...Map.groupBy(goals, (goal) => goal.team)].sort(
    ([a], [b]) => Number(!a) - Number(!b) || byCodeUnit(a?.name ?? '', b?.name ?? ''),
  );
}
