import type { Goal, Quarter } from '../../model/aim.ts';
import type { Archive } from '../../model/archive.ts';
import { type Day, daysBetween } from '../../model/day/day.ts';
import type { Action } from '../../model/record.ts';
import type { Ref } from '../../model/ref.ts';
import { type AimCounts, aimCounts } from '../aim/counts.ts';
import { type OpenQuestion, openQuestions } from '../aim/glance.ts';
import { type GoalChain, goalChain } from '../aim/goal-chain.ts';
import { type AimStanding, aimStanding } from '../aim/status.ts';
import { type ActionLine, actionLine } from '../lines/action-line.ts';
import { isBlocked } from '../lines/blockers.ts';
import { type Capped, capped } from '../lines/capped.ts';
import { isAskedFor, isLate } from '../lines/due.ts';
import { type NoteLine, noteLine } from '../lines/note-line.ts';
import { type RecordLine, recordLine } from '../lines/record-line.ts';
import { aimRef, quarterRef, teamRef } from '../lines/ref.ts';
import { isQuiet, type SeriesLine, seriesList } from '../series/line.ts';
import { byDue } from '../series/page.ts';

/** A goal of the current quarter. */
interface HomeGoal {
  readonly ref: Ref;
  readonly standing: AimStanding;
  readonly team?: Ref;
  readonly chain: GoalChain;
}

/** One objective of a program, with its status and counts. */
interface HomeObjective {
  readonly ref: Ref;
  readonly standing: AimStanding;
  readonly counts: AimCounts;
}

/** A program with its objectives. */
export interface HomeProgram {
  readonly ref: Ref;
  readonly standing: AimStanding;
  readonly objectives: Capped<HomeObjective>;
}

/** The content of the home page. */
export interface Home {
  readonly today: Day;
  readonly late: Capped<ActionLine>;
  /** How many of them are overdue by more than half a year. */
  readonly longLate: number;
  readonly blocked: Capped<ActionLine>;
  /** Open actions that are neither overdue nor blocked, oldest first. */
  readonly open: Capped<ActionLine>;
  readonly newest: Capped<NoteLine>;
  /** The day of the oldest note. */
  readonly oldest?: Day;
  /** Active series, the next meeting first. */
  readonly meeting: Capped<SeriesLine>;
  /** Inactive series, the last meeting first. */
  readonly quiet: Capped<SeriesLine>;
  readonly decided: Capped<RecordLine>;
  readonly asked: Capped<OpenQuestion & { readonly days: number }>;
  /** The current quarter, if it has goals. */
  readonly quarter?: { readonly ref: Ref; readonly daysLeft: number; readonly goals: Capped<HomeGoal> };
  readonly programs: Capped<HomeProgram>;
}

const longDays = 182;
const limits = {
  late: 10,
  blocked: 10,
  open: 7,
  newest: 7,
  series: 8,
  quiet: 5,
  beside: 5,
  objectives: 12,
  programs: 4,
} as const;

/** Returns the content of the home page on the day of the archive. */
export function home(archive: Archive): Home {
  const { today } = archive;
  const late = byDue(archive.actions.filter((action) => isLate(action, today)));
  const blocked = archive.actions.filter(isBlocked);
  const open = archive.actions.filter((action) => waitsUnnoticed(action, today));
  const held = archive.notes.filter(({ note }) => note.date <= today);
  const line = (action: Action) => actionLine(action, today);
  const series = seriesList(archive);
  const asked = openQuestions(archive.questions, limits.beside);
  return {
    today,
    late: capped(late, limits.late, line),
    longLate: late.filter((action) => daysBetween(action.due?.day ?? today, today) > longDays).length,
    blocked: capped(blocked, limits.blocked, line),
    open: capped(open, limits.open, line),
    newest: capped(held.toReversed(), limits.newest, noteLine),
    oldest: archive.notes[0]?.note.date,
    meeting: capped(byNext(series.filter((one) => !isQuiet(one))), limits.series, (one) => one),
    quiet: capped(byLast(series.filter((one) => isQuiet(one) && one.last)), limits.quiet, (one) => one),
    decided: capped(archive.decisions.toReversed(), limits.beside, recordLine),
    asked: { ...asked, items: asked.items.map((one) => ({ ...one, days: daysBetween(one.opened, today) })) },
    quarter: runningQuarter(archive.quarters, today),
    programs: capped(archive.programs, limits.programs, (program) => ({
      ref: aimRef(program),
      standing: aimStanding(program, today),
      objectives: capped(
        program.outcomes.flatMap((outcome) => outcome.objectives),
        limits.objectives,
        (objective) => ({
          ref: aimRef(objective),
          standing: aimStanding(objective, today),
          counts: aimCounts(objective, today),
        }),
      ),
    })),
  };
}

/** Whether an action is open, not deferred, and neither overdue nor blocked. */
function waitsUnnoticed(action: Action, today: Day): boolean {
  return isAskedFor(action, today) && !isBlocked(action) && !isLate(action, today);
}

function byNext(lines: readonly SeriesLine[]): readonly SeriesLine[] {
  const key = ({ next }: SeriesLine) => ('day' in next ? next.day : '9999');
  return lines.toSorted((a, b) => (key(a) === key(b) ? 0 : key(a) < key(b) ? -1 : 1));
}

function byLast(lines: readonly SeriesLine[]): readonly SeriesLine[] {
  const key = ({ last }: SeriesLine) => last?.day ?? '';
  return lines.toSorted((a, b) => (key(a) === key(b) ? 0 : key(a) > key(b) ? -1 : 1));
}

function runningQuarter(quarters: readonly Quarter[], today: Day): Home['quarter'] {
  const running = quarters.find(
    ({ starts, ends, goals }) => starts <= today && today <= ends && goals.length > 0,
  );
  if (!running) return undefined;
  return {
    ref: quarterRef(running),
    daysLeft: daysBetween(today, running.ends),
    goals: capped(running.goals, limits.beside, (goal) => homeGoal(goal, today)),
  };
}

function homeGoal(goal: Goal, today: Day): HomeGoal {
  return {
    ref: aimRef(goal),
    standing: aimStanding(goal, today),
    team: goal.team && teamRef(goal.team),
    chain: goalChain(goal),
  };
}
