import { meetingCount } from '../../graph/history/meetings.ts';
import type { Archive } from '../../model/archive.ts';
import { byBookList } from '../../model/book.ts';
import type { Ref } from '../../model/ref.ts';
import type { AimStatus } from '../../model/status.ts';
import { type Capped, capped } from '../lines/capped.ts';
import { type PageOf, pagesOf } from '../lines/page-of.ts';
import { aimRef, quarterRef } from '../lines/ref.ts';
import { type QuarterFlow, quarterFlows } from './quarter-flow.ts';
import { type GoalTally, goalTally, inTime, type Period, periodOf } from './quarter-period.ts';

/** A quarter in the list: its period, its goals with their status, and counts of its changes. */
export interface QuarterRow {
  readonly ref: Ref;
  readonly period: Period;
  readonly tally: GoalTally;
  readonly goals: Capped<{ readonly ref: Ref; readonly status?: AimStatus }>;
  readonly meetings: number;
  /** The number of later meetings that have a note already. */
  readonly planned: number;
  /** The balance of its actions. */
  readonly figures: QuarterFlow['figures'];
  readonly decided: number;
}

const quartersOnAPage = 24;
const shownGoals = 8;

/** All quarters, newest first, in pages. */
export function quartersList(archive: Archive): readonly PageOf<QuarterRow>[] {
  const quarters = inTime(archive.quarters);
  const flows = quarterFlows(archive, quarters);
  const rows = quarters.toReversed().map((quarter) => ({
    ref: quarterRef(quarter),
    period: periodOf(quarter, archive.today),
    tally: goalTally(quarter.goals),
    goals: capped(quarter.goals, shownGoals, (goal) => ({
      ref: aimRef(goal),
      status: goal.reported.status,
    })),
    meetings: meetingCount(quarter.notes),
    planned: meetingCount(quarter.planned),
    figures: flows.get(quarter)?.figures ?? byBookList(() => 0),
    decided: flows.get(quarter)?.decided.length ?? 0,
  }));
  return pagesOf(rows, quartersOnAPage);
}
