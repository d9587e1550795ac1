import type { Goal, Quarter } from '../model/aim.ts';
import type { Archive } from '../model/archive.ts';
import { by, byCodeUnit } from '../model/compare.ts';
import type { Day } from '../model/day.ts';
import type { Action, Decision } from '../model/record.ts';
import type { Ref } from '../model/ref.ts';
import { type ActionLine, actionLine } from './action-line.ts';
import { type Capped, capped } from './capped.ts';
import { type GoalView, goalView } from './goal-view.ts';
import { newestFirst } from './newest-first.ts';
import { type NoteLine, noteLine } from './note-line.ts';
import { type GoalTally, goalTally, type Period, periodOf } from './quarter-period.ts';
import { type RecordLine, recordLine } from './record-line.ts';
import { quarterRef, teamRef } from './ref.ts';

/** The goals that one team set out to reach; without a team those that no team took. */
export interface TeamGoals {
  readonly team?: Ref;
  readonly goals: readonly GoalView[];
}

/** What the page of a quarter says. A quarter without a file has a page too, as soon as a note falls into it. */
export interface QuarterPage {
  readonly ref: Ref;
  readonly period: Period;
  /** The file it is written in. */
  readonly path?: string;
  readonly markdown: string;
  readonly tally: GoalTally;
  readonly teams: readonly TeamGoals[];
  readonly meetings: Capped<NoteLine>;
  readonly opened: Capped<ActionLine>;
  readonly closed: Capped<ActionLine>;
  readonly decided: Capped<RecordLine>;
  readonly previous?: Ref;
  readonly next?: Ref;
}

const shown = 8;
const shownCheckIns = 4;
/** Above this many goals each shows its last check-in only, so that the page stays light. */
const manyGoals = 12;

/** The pages of all quarters, oldest first. What was closed is dealt out to the quarters in one pass. */
export function quarterPages(archive: Archive): readonly QuarterPage[] {
  const quarters = inTime(archive.quarters);
  const closed = closedByQuarter(archive.actions, quarters);
  return quarters.map((quarter, index) => {
    const [previous, next] = [quarters[index - 1], quarters[index + 1]];
    return {
      ...quarterPage(quarter, closed.get(quarter) ?? [], archive.today),
      previous: previous && quarterRef(previous),
      next: next && quarterRef(next),
    };
  });
}

/** Quarters by the day they start. */
export function inTime(quarters: readonly Quarter[]): readonly Quarter[] {
  return quarters.toSorted(
    by(
      (quarter) => quarter.starts,
      (quarter) => quarter.id,
    ),
  );
}

function quarterPage(quarter: Quarter, closed: readonly Action[], today: Day): QuarterPage {
  const line = (action: Action) => actionLine(action, today);
  const opened = quarter.notes.flatMap((note) => note.actions.filter((action) => !action.earlier));
  return {
    ref: quarterRef(quarter),
    period: periodOf(quarter, today),
    path: quarter.entry?.path,
    markdown: quarter.entry?.markdown ?? '',
    tally: goalTally(quarter.goals),
    teams: byTeam(quarter.goals, today),
    meetings: capped(newestFirst(quarter.notes), shown, noteLine),
    opened: capped(opened.toReversed(), shown, line),
    closed: capped(closed, shown, line),
    decided: capped(quarter.notes.flatMap(decidedIn).toReversed(), shown, recordLine),
  };
}

function decidedIn({ decisions }: { readonly decisions: readonly Decision[] }): readonly Decision[] {
  return decisions.filter((decision) => !decision.earlier);
}

/** Goals under the names of their teams, in the order of names; those without a team last. */
function byTeam(goals: readonly Goal[], today: Day): readonly TeamGoals[] {
  const limit = goals.length > manyGoals ? 1 : shownCheckIns;
  const groups = Map.groupBy(goals, (goal) => goal.team);
  return [...groups]
    .sort(([a], [b]) => Number(!a) - Number(!b) || byCodeUnit(a?.name ?? '', b?.name ?? ''))
    .map(([team, own]) => ({
      team: team && teamRef(team),
      goals: own.map((goal) => goalView(goal, today, limit)),
    }));
}

/** Actions under the quarter in which they were closed, the newest first. */
function closedByQuarter(
  actions: readonly Action[],
  quarters: readonly Quarter[],
): ReadonlyMap<Quarter | undefined, Action[]> {
  const closed = actions.flatMap((action) => (action.closed ? [{ action, day: action.closed }] : []));
  closed.sort((a, b) => byCodeUnit(b.day, a.day) || byCodeUnit(a.action.id, b.action.id));
  const dealt = new Map<Quarter | undefined, Action[]>();
  for (const { action, day } of closed) {
    const quarter = quarters.findLast(({ starts, ends }) => starts <= day && day <= ends);
    const list = dealt.get(quarter);
    if (list) list.push(action);
    else dealt.set(quarter, [action]);
  }
  return dealt;
}
