import { childrenOf } from '../../graph/aim/below.ts';
import { reportedAtEnd } from '../../graph/aim/goal-result.ts';
import { upwards } from '../../graph/aim/serves-on.ts';
import type { Aim, Goal, Objective, Outcome, Program } from '../../model/aim.ts';
import type { Archive } from '../../model/archive.ts';
import { addDays, type Day } from '../../model/day/day.ts';
import { teamIds } from '../../model/owner.ts';
import type { Action } from '../../model/record.ts';
import { isSettled } from '../aim/settled.ts';
import { aimsOf } from '../ledger/filter-values.ts';
import { actionOn, knownOn } from '../lines/action-on.ts';
import { isBlocked, isBlockedOn } from '../lines/blockers.ts';
import { isDeferred, isOpen, lastDayInTime } from '../lines/due.ts';
import { endOf, isCounted } from './at-end.ts';
import type {
  RecordedAction,
  SaidOfAim,
  TraceCheckIn,
  TraceData,
  TraceGoal,
  TracePlace,
  TraceQuarter,
  TraceState,
} from './data.ts';
import { nowhere } from './index.ts';
import { openFirst } from './order.ts';

/** Collects the data of the matrix. Leaves out actions that were never for anything, since they have no row. */
export function traceData(archive: Archive): TraceData {
  const { today } = archive;
  const placesOf = placesIn(archive.programs);
  const aims = aimsOf(archive);
  const goals = aims.filter((aim) => aim.kind === 'goal');
  const quarters = archive.quarters.map(({ id, title, lang, starts, ends }) => ({
    id,
    label: title,
    lang,
    starts,
    ends,
  }));
  const past = quarters.filter((quarter) => endOf(quarter, today) !== undefined);
  const traced = archive.actions.filter(({ served }) => served.some(({ serves }) => serves.aims.length > 0));
  const teams = [
    ...aims.flatMap((aim) => (aim.kind === 'goal' ? goalTeams(aim) : teamIds(aim.owners))),
    ...traced.flatMap((action) => teamIds(action.owners)),
  ];
  const named = new Set(teams);
  return {
    programs: archive.programs.map((program) => ({
      ...place(program, past, today),
      outcomes: program.outcomes.map((outcome) => ({
        ...place(outcome, past, today),
        objectives: outcome.objectives.map((objective) => place(objective, past, today)),
      })),
    })),
    goals: goals.map((goal) => traceGoal(goal, past, today)),
    actions: traced
      .map((action) => traceAction(action, placesOf, past))
      .filter((action) => isCounted(action) || action.atEnds)
      .sort(openFirst),
    checkIns: aims.flatMap(checkInsOf),
    notes: archive.notes.map(({ id, note, title, quarter, lang }) => ({
      id,
      label: title,
      lang,
      day: note.date,
      ...(note.assumed && { assumed: true }),
      quarter: quarter.id,
    })),
    quarters,
    teams: archive.teams.filter(({ id }) => named.has(id)).map(({ id, name }) => ({ id, label: name })),
  };
}

/** Returns the places of an action: the lowest aims that count it, so that an outcome has only actions of its own. */
function placesIn(programs: readonly Program[]): (action: Action) => readonly string[] {
  const order = programs.flatMap((program) => [
    ...program.outcomes.flatMap((outcome) => [...outcome.objectives, outcome]),
    program,
  ]);
  const turns = new Map(order.map((aim: Aim, turn) => [aim, turn]));
  return ({ serves }) => {
    const counting = new Set(serves.aims.flatMap(upwards));
    return [...counting]
      .filter((aim) => aim.kind !== 'goal' && childrenOf(aim).every((below) => !counting.has(below)))
      .sort((a, b) => (turns.get(a) ?? 0) - (turns.get(b) ?? 0))
      .map(({ id }) => id);
  };
}

/**
 * The places of an action with those of its goals: a goal of a whole program has a row of its own, also if the action
 * is for an outcome of the program. A goal without an aim is nowhere.
 */
function withGoals({ goals }: Action, places: readonly string[]): readonly string[] {
  const apart = goals.flatMap(({ serves }): readonly string[] => {
    const own = serves.aims.map(({ id }) => id);
    if (own.length === 0) return places.length > 0 ? [nowhere] : [];
    return own.some((id) => places.includes(id)) ? [] : own;
  });
  return [...new Set([...places, ...apart])];
}

function place(aim: Program | Outcome | Objective, past: readonly TraceQuarter[], today: Day): TracePlace {
  return {
    id: aim.id,
    label: aim.text,
    lang: aim.lang,
    teams: teamIds(aim.owners),
    ...saidOf(aim, past, today),
  };
}

function goalTeams(goal: Goal): readonly string[] {
  return [...new Set([...(goal.team ? [goal.team.id] : []), ...teamIds(goal.owners)])];
}

function traceGoal(goal: Goal, past: readonly TraceQuarter[], today: Day): TraceGoal {
  return {
    id: goal.id,
    label: goal.text,
    lang: goal.lang,
    quarter: goal.quarter.id,
    teams: goalTeams(goal),
    places: goal.serves.aims.map((aim) => aim.id),
    ...saidOf(goal, past, today),
  };
}

/** The last status of an aim itself, and the one it had at the end of each past quarter, if it was another. */
function saidOf(
  aim: Aim,
  past: readonly TraceQuarter[],
  today: Day,
): Pick<TracePlace, 'settled' | 'status' | 'atEnds'> {
  const said = ({ status }: Aim['reported']): SaidOfAim => ({
    settled: isSettled({ reported: { ...(status && { status }) } }),
    ...(status && { status }),
  });
  const now = said(aim.reported);
  const atEnds = past.flatMap(({ id, ends }) => {
    const then = said(reportedAtEnd(aim, ends, today));
    return then.status === now.status ? [] : [[id, then] as const];
  });
  return { ...now, ...(atEnds.length > 0 && { atEnds: Object.fromEntries(atEnds) }) };
}

function traceAction(
  action: Action,
  placesOf: (action: Action) => readonly string[],
  past: readonly TraceQuarter[],
): RecordedAction {
  const now = stateOf(action);
  const atEnds = past.flatMap(({ id, ends }) => {
    const then = actionOn(action, ends);
    if (!then || then === action) return [];
    const isElsewhere = then.serves !== action.serves;
    const state = { ...stateOf(then, ends), ...(isElsewhere && linksOf(then, placesOf)) };
    return JSON.stringify(state) === JSON.stringify(now) ? [] : [[id, state] as const];
  });
  return {
    id: action.id,
    label: action.text,
    lang: action.note.lang,
    ...now,
    opened: action.opened,
    ...linksOf(action, placesOf),
    ...(atEnds.length > 0 && { atEnds: Object.fromEntries(atEnds) }),
  };
}

function linksOf(
  action: Action,
  placesOf: (action: Action) => readonly string[],
): Pick<RecordedAction, 'places' | 'goals'> {
  return { places: withGoals(action, placesOf(action)), goals: action.goals.map((goal) => goal.id) };
}

/** The state of an action as it is, or as it was on a day. */
function stateOf(action: Action, day?: Day): TraceState {
  const end = action.events.findLast(({ kind }) => kind === 'done' || kind === 'dropped');
  const { closed, start } = action;
  const canBeDeferred = start !== undefined && isDeferred(action, addDays(start, -1));
  const overdueAfter = isOpen(action) && !action.due?.estimated ? lastDayInTime(action) : undefined;
  const closing = closed !== undefined && end ? end : undefined;
  return {
    status: statusOf(action, day),
    ...(closed !== undefined && { closed }),
    ...(closing && closed !== undefined && knownOn(closing) > closed && { closedLate: knownOn(closing) }),
    ...(canBeDeferred && { start }),
    ...(overdueAfter !== undefined && { overdueAfter }),
    teams: teamIds(action.owners),
    notes: [...new Set([action.note.id, ...(closing ? [closing.note.id] : [])])],
  };
}

function statusOf(action: Action, day: Day | undefined): TraceState['status'] {
  if (action.status === 'done' || action.status === 'dropped' || action.status === 'superseded')
    return action.status;
  return (day === undefined ? isBlocked(action) : isBlockedOn(action, day)) ? 'blocked' : 'open';
}

function checkInsOf(aim: Aim): readonly TraceCheckIn[] {
  return aim.checkIns.map(({ note, goal }) => ({
    aim: aim.id,
    note: note.id,
    ...(goal && { goal: goal === 'none' ? goal : goal.id }),
  }));
}
