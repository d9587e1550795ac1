import { byCodeUnit } from '../../model/compare.ts';
import type { Day } from '../../model/day/day.ts';
import { placeAtEnd } from './at-end.ts';
import { type TraceCounts, traceCounts } from './counts.ts';
import type { TraceAction, TraceGoal, TraceNote, TracePlace } from './data.ts';
import type { TraceFilter } from './filter.ts';
import type { TraceIndex } from './index.ts';

/** A row: a goal of an objective, or no goal, with its actions and notes. */
export interface TraceRow {
  readonly goal?: TraceGoal;
  readonly counts: TraceCounts;
  /** Open ones by due date, then closed ones, newest first. */
  readonly actions: readonly TraceAction[];
  /** Newest first. */
  readonly notes: readonly TraceNote[];
}

/** A filtered query of the matrix, with its actions by place. */
export interface TraceContext {
  readonly index: TraceIndex;
  readonly filter: TraceFilter;
  /** The day as of which the actions are counted. */
  readonly today: Day;
  readonly actionsAt: ReadonlyMap<string, readonly TraceAction[]>;
}

/**
 * The rows of a place: one for each of its goals, newest quarter first, and one without a goal. An objective, or an
 * outcome without objectives (`isLeaf`), always has a row, unless it is not owned by the filtered team, or is done, deferred or dropped and had no actions in the
 * filtered quarter.
 */
export function traceRows(place: TracePlace, isLeaf: boolean, context: TraceContext): readonly TraceRow[] {
  const { index, filter, actionsAt } = context;
  const { team, quarter } = filter;
  const isTeams = team === undefined || place.teams.includes(team);
  const goals = goalsOf(index, place.id, quarter);
  const mine = (action: TraceAction) => isTeams || action.teams.includes(team);
  const actions = actionsAt.get(place.id) ?? [];
  const shown = new Set(goals.map(({ id }) => id));
  const rest = actions.filter((action) => mine(action) && !action.goals.some((id) => shown.has(id)));
  if (!isTeams && rest.length === 0 && goals.length === 0) return [];
  const reported = checkInsByGoal(index, place.id, goals);
  const rows = goals.flatMap((goal) => {
    const isGoalOfTeam = isTeams || goal.teams.includes(team);
    const own = actions.filter((action) => action.goals.includes(goal.id) && (isGoalOfTeam || mine(action)));
    return isGoalOfTeam || own.length > 0 ? [rowOf(goal, own, reported.get(goal) ?? [], context)] : [];
  });
  const row = rowOf(undefined, rest, isTeams ? (reported.get(undefined) ?? []) : [], context);
  const hasRow = isLeaf && isTeams && rows.length === 0 && (quarter === undefined || !place.settled);
  return rest.length > 0 || row.notes.length > 0 || hasRow ? [...rows, row] : rows;
}

function goalsOf(index: TraceIndex, place: string, quarter: string | undefined): readonly TraceGoal[] {
  return (index.goalsFor.get(place) ?? [])
    .filter((goal) => quarter === undefined || goal.quarter === quarter)
    .map((goal) => placeAtEnd(goal, quarter))
    .toSorted((a, b) => byCodeUnit(b.quarter, a.quarter) || byCodeUnit(a.id, b.id));
}

function rowOf(
  goal: TraceGoal | undefined,
  actions: readonly TraceAction[],
  reported: readonly string[],
  { index, filter, today }: TraceContext,
): TraceRow {
  return {
    ...(goal && { goal }),
    counts: traceCounts(actions, today),
    actions,
    notes: notesOfRow(index, reported, actions, filter.quarter),
  };
}

/** The ids of the notes with a check-in on a place, by goal, or without a goal. */
type CheckInsByGoal = ReadonlyMap<TraceGoal | undefined, readonly string[]>;

/**
 * Assigns the check-ins on a place to its goals: to the goal of the check-in, else to those of its quarter, else to
 * none. A check-in on a goal belongs to the goal.
 */
function checkInsByGoal(index: TraceIndex, place: string, goals: readonly TraceGoal[]): CheckInsByGoal {
  const reported = new Map<TraceGoal | undefined, string[]>(
    goals.map((goal) => [goal, (index.checkInsOn.get(goal.id) ?? []).map(({ note }) => note)]),
  );
  const byId = new Map(goals.map((goal) => [goal.id, goal]));
  const byQuarter = Map.groupBy(goals, ({ quarter }) => quarter);
  const alone: string[] = [];
  reported.set(undefined, alone);
  for (const { note, goal } of index.checkInsOn.get(place) ?? []) {
    const named = goal === undefined ? undefined : byId.get(goal);
    const ofQuarter = byQuarter.get(index.notes.get(note)?.quarter ?? '') ?? [];
    const mentionedIn = goal === undefined ? ofQuarter : named ? [named] : [];
    if (mentionedIn.length === 0) alone.push(note);
    for (const one of mentionedIn) reported.get(one)?.push(note);
  }
  return reported;
}

/** The notes of a row, newest first: those with a check-in on it, and those that opened or closed its actions. */
function notesOfRow(
  index: TraceIndex,
  reported: readonly string[],
  actions: readonly TraceAction[],
  quarter: string | undefined,
): readonly TraceNote[] {
  const ids = new Set([...reported, ...actions.flatMap(({ notes }) => notes)]);
  return [...ids]
    .flatMap((id) => index.notes.get(id) ?? [])
    .filter((note) => quarter === undefined || note.quarter === quarter)
    .sort((a, b) => byCodeUnit(b.day, a.day) || byCodeUnit(a.id, b.id));
}
