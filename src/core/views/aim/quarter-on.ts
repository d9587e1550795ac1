import { meetingCount } from '../../graph/history/meetings.ts';
import type { Goal } from '../../model/aim.ts';
import type { Archive } from '../../model/archive.ts';
import type { Ref } from '../../model/ref.ts';
import { aimRef, ownerRefs, quarterRef, teamRef } from '../lines/ref.ts';
import { type AimCounts, aimCounts } from './counts.ts';
import { actionFlow, type QuarterFlow } from './quarter-flow.ts';
import { type GoalTally, goalsByTeam, goalTally, inTime, type Period, periodOf } from './quarter-period.ts';
import { type OverallStatus, overallStatus } from './status.ts';

/** A goal with its status on a day. */
export interface GoalOn {
  readonly ref: Ref;
  readonly owners: readonly Ref[];
  readonly serves: readonly Ref[];
  readonly overall: OverallStatus;
  readonly counts: AimCounts;
}

/**
 * The quarter of a day, with the figures of its page. It has no lists, so that a browser fetches less to compute it.
 */
export interface QuarterOn {
  readonly ref: Ref;
  readonly period: Period;
  readonly tally: GoalTally;
  readonly teams: readonly { readonly team?: Ref; readonly goals: readonly GoalOn[] }[];
  readonly meetings: number;
  /** The number of later meetings that have a note already. */
  readonly planned: number;
  readonly figures: QuarterFlow['figures'];
}

/** Returns the quarter of the date of an archive, if it has a file or a note by then. */
export function quarterOn(archive: Pick<Archive, 'actions' | 'quarters' | 'today'>): QuarterOn | undefined {
  const { today } = archive;
  const quarter = inTime(archive.quarters).findLast(({ starts, ends }) => starts <= today && today <= ends);
  if (!quarter) return undefined;
  const { figures } = actionFlow(archive.actions, { since: quarter.starts, until: today });
  const goalOn = (goal: Goal): GoalOn => ({
    ref: aimRef(goal),
    owners: ownerRefs(goal.owners),
    serves: goal.serves.aims.map(aimRef),
    overall: overallStatus(goal, today),
    counts: aimCounts(goal, today),
  });
  return {
    ref: quarterRef(quarter),
    period: periodOf(quarter, today),
    tally: goalTally(quarter.goals),
    teams: goalsByTeam(quarter.goals).map(([team, goals]) => ({
      ...(team && { team: teamRef(team) }),
      goals: goals.map(goalOn),
    })),
    meetings: meetingCount(quarter.notes),
    planned: meetingCount(quarter.planned),
    figures,
  };
}
