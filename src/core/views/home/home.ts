import type { Goal, Program, Quarter } from '../../model/aim.ts';
import type { Archive } from '../../model/archive.ts';
import { type Day, daysBetween } from '../../model/day/day.ts';
import type { Action } from '../../model/record.ts';
import type { Ref } from '../../model/ref.ts';
import type { Health } from '../../model/status.ts';
import { type FollowedCounts, followedCounts } from '../aim/followed-counts.ts';
import { type OpenQuestion, openQuestions } from '../aim/glance.ts';
import { type GoalChain, goalChain } from '../aim/goal-chain.ts';
import { type OverallStatus, objectivesOf, overallStatus } from '../aim/status.ts';
import { type ActionLine, actionLine } from '../lines/action-line.ts';
import { type Capped, capped } from '../lines/capped.ts';
import { type NoteLine, noteLine } from '../lines/note-line.ts';
import { latestChanged, type RecordLine, recordLineOn } from '../lines/record-line.ts';
import { aimRef, quarterRef, teamRef } from '../lines/ref.ts';
import { isInactive, type SeriesLine, seriesList } from '../series/line.ts';
import { type HomeLater, homeLater, isCalm } from './later.ts';
import { type Urgent, urgentOf } from './urgent.ts';

/** A goal of the current quarter. */
interface HomeGoal {
  readonly ref: Ref;
  readonly overall: OverallStatus;
  readonly team?: Ref;
  readonly chain: GoalChain;
}

/** A program as a row. */
export interface HomeProgram {
  readonly ref: Ref;
  readonly overall: OverallStatus;
  readonly objectives: number;
  readonly counts: FollowedCounts;
}

/** The content of the home page. */
export interface Home extends Urgent {
  readonly today: Day;
  /** The part that has the next meetings beside it: the first one of the page. */
  readonly first: 'start' | 'overdue' | 'blocked' | 'open' | 'notes';
  /** The number of open actions, including overdue and blocked ones, without deferred ones. */
  readonly openInAll: number;
  /** The numbers of actions on later days. */
  readonly later: HomeLater;
  /** Open actions that are neither overdue nor blocked, oldest first. */
  readonly open: Capped<ActionLine>;
  readonly newest: Capped<NoteLine>;
  /** The day of the oldest note. */
  readonly oldest?: Day;
  /** Active series, the next meeting first. */
  readonly meeting: Capped<SeriesLine>;
  /** Inactive series, the last meeting first. */
  readonly inactive: Capped<SeriesLine>;
  readonly decided: Capped<RecordLine>;
  readonly questions: Capped<OpenQuestion & { readonly days: number }>;
  /** The current quarter, if it has goals. */
  readonly quarter?: { readonly ref: Ref; readonly ends: Day; readonly goals: Capped<HomeGoal> };
  /** Programs, worst health first. */
  readonly programs: Capped<HomeProgram>;
}

const limits = { overdue: 8, blocked: 5, open: 7, newest: 7, series: 8, beside: 5, programs: 12 } as const;

/** Returns the content of the home page on the day of the archive. */
export function home(archive: Archive): Home {
  const { today } = archive;
  const urgent = urgentOf(archive, limits);
  const open = archive.actions.filter((action) => isCalm(action, today));
  const line = (action: Action) => actionLine(action, today);
  const series = seriesList(archive);
  const questions = openQuestions(archive.questions, limits.beside);
  const later = homeLater(archive);
  const newest = capped(archive.notes.toReversed(), limits.newest, noteLine);
  return {
    today,
    ...urgent,
    first: firstPart(urgent, open.length, newest.total),
    openInAll: later.openInAll.now,
    later,
    open: capped(open, limits.open, line),
    newest,
    oldest: archive.notes[0]?.note.date,
    meeting: capped(
      byNext(series.filter((one) => !isInactive(one) && one.next.kind !== 'collection')),
      limits.series,
      (one) => one,
    ),
    inactive: capped(
      byLast(series.filter((one) => isInactive(one) && one.last)),
      limits.beside,
      (one) => one,
    ),
    decided: capped(latestChanged(archive.decisions), limits.beside, recordLineOn(today)),
    questions: {
      ...questions,
      items: questions.items.map((one) => ({ ...one, days: daysBetween(one.since.day, today) })),
    },
    quarter: runningQuarter(archive.quarters, today),
    programs: capped(
      worstFirst(archive.programs.map((program) => homeProgram(program, today))),
      limits.programs,
      (one) => one,
    ),
  };
}

/** Returns the first part of the page: overdue actions, else blocked ones, else open ones, else the latest notes. */
function firstPart({ overdue, blocked }: Urgent, open: number, notes: number): Home['first'] {
  if (overdue.total > 0) return 'overdue';
  if (blocked.total > 0) return 'blocked';
  if (open > 0) return 'open';
  return notes > 0 ? 'notes' : 'start';
}

function homeProgram(program: Program, today: Day): HomeProgram {
  return {
    ref: aimRef(program),
    overall: overallStatus(program, today),
    objectives: objectivesOf(program).length,
    counts: followedCounts(program, today),
  };
}

/** From off track to on track, with an unreported health before it. */
const healths: readonly (Health | undefined)[] = ['off-track', 'at-risk', undefined, 'on-track'];

function worstFirst(programs: readonly HomeProgram[]): readonly HomeProgram[] {
  const rank = ({ overall }: HomeProgram) => healths.indexOf(overall.health);
  return programs.toSorted((a, b) => rank(a) - rank(b));
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
    ends: running.ends,
    goals: capped(running.goals, limits.beside, (goal) => homeGoal(goal, today)),
  };
}

function homeGoal(goal: Goal, today: Day): HomeGoal {
  return {
    ref: aimRef(goal),
    overall: overallStatus(goal, today),
    team: goal.team && teamRef(goal.team),
    chain: goalChain(goal),
  };
}
