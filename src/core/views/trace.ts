import { by, byCodeUnit } from '../model/compare.ts';
import type { Day } from '../model/day.ts';
import { type TraceCounts, traceCounts } from './trace-counts.ts';
import type { TraceAction, TraceGoal, TraceNote, TracePlace } from './trace-data.ts';
import { livedIn, type TraceFilter } from './trace-filter.ts';
import { actionsByPlace, nowhere, type TraceIndex } from './trace-index.ts';
import { notesOfRow } from './trace-notes.ts';

/**
 * The matrix: outcome × objective × goal × actions × notes. An action stands in each row that it serves, and once in
 * each; every level counts its actions once, whatever rows they stand in.
 */
export interface TraceMatrix {
  readonly filter: TraceFilter;
  readonly programs: readonly TracePart<TraceOutcomePart>[];
  readonly counts: TraceCounts;
}

/** A program, an outcome or an objective with what is below it. Without `of` it is what is for none of these. */
export interface TracePart<T> {
  readonly of?: TracePlace;
  readonly counts: TraceCounts;
  readonly actions: readonly TraceAction[];
  readonly parts: readonly T[];
}

/** An outcome with its objectives; without `of` what is for the program as a whole. */
export type TraceOutcomePart = TracePart<TraceObjectivePart>;

/** An objective with its rows; without `of` what is for the outcome as a whole. There is always a row. */
export type TraceObjectivePart = TracePart<TraceRow>;

/** One goal of an objective, or what is done for it without a goal: the actions, and the notes that spoke of it. */
export interface TraceRow {
  readonly goal?: TraceGoal;
  readonly counts: TraceCounts;
  /** Open ones by due day, then the closed, newest first. */
  readonly actions: readonly TraceAction[];
  /** Newest first. */
  readonly notes: readonly TraceNote[];
}

/** The matrix as of `today`. An objective that nobody works for has its row too, unless it is settled and filtered. */
export function traceMatrix(index: TraceIndex, filter: TraceFilter, today: Day): TraceMatrix {
  const { quarter } = filter;
  const { actions } = index.data;
  const alive = quarter === undefined ? actions : actions.filter(livedIn(index.quarters.get(quarter), today));
  const asked: Asked = { index, filter, today, actionsAt: actionsByPlace(alive) };
  const programs = index.data.programs
    .filter(({ id }) => filter.program === undefined || filter.program === id)
    .flatMap((program) => {
      const outcomes = program.outcomes.flatMap((outcome) => {
        const objectives = outcome.objectives.flatMap((objective) => objectivePart(objective, true, asked));
        return partOf(outcome, [...objectives, ...objectivePart(outcome, false, asked)], today);
      });
      const whole = objectivePart(program, false, asked);
      const parts = [...outcomes, ...partOf(undefined, whole, today)];
      return quarter === undefined || parts.some(isAlive) ? partOf(program, parts, today) : [];
    });
  const unplaced = filter.program === undefined ? objectivePart(unplacedWork, false, asked) : [];
  const all = [...programs, ...partOf(undefined, partOf(undefined, unplaced, today), today)];
  return { filter, programs: all, counts: traceCounts(together(all), today) };
}

interface Asked {
  readonly index: TraceIndex;
  readonly filter: TraceFilter;
  readonly today: Day;
  readonly actionsAt: ReadonlyMap<string, readonly TraceAction[]>;
}

/** What stands at no aim: goals that are for nothing, with their actions. */
const unplacedWork: TracePlace = { id: nowhere, label: '', teams: [], settled: true };

/** The rows of a place. What is asked for leaves an objective out only where it is not the team's, or is settled. */
function objectivePart(place: TracePlace, isObjective: boolean, asked: Asked): readonly TraceObjectivePart[] {
  const { index, filter, today, actionsAt } = asked;
  const { team, quarter } = filter;
  const isTeams = team === undefined || place.teams.includes(team);
  const actions = actionsAt.get(place.id) ?? [];
  const goals = (index.goalsFor.get(place.id) ?? [])
    .filter((goal) => quarter === undefined || goal.quarter === quarter)
    .toSorted((a, b) => byCodeUnit(b.quarter, a.quarter) || byCodeUnit(a.id, b.id));
  const own = (goal?: TraceGoal) =>
    isTeams || goal?.teams.includes(team) ? () => true : (action: TraceAction) => action.teams.includes(team);
  const goalRows = goals.flatMap((goal) => {
    const found = actions.filter((action) => action.goals.includes(goal.id)).filter(own(goal));
    if (!isTeams && !goal.teams.includes(team) && found.length === 0) return [];
    return [traceRow(place, goal, found, goals, asked)];
  });
  const shown = new Set(goals.map(({ id }) => id));
  const rest = actions.filter((action) => !action.goals.some((id) => shown.has(id))).filter(own());
  const row = traceRow(place, undefined, rest, goals, asked);
  const isSaid = isTeams && row.notes.length > 0;
  const isEmptyObjective =
    isObjective && isTeams && goalRows.length === 0 && !(quarter !== undefined && place.settled);
  const rows = rest.length > 0 || isSaid || isEmptyObjective ? [...goalRows, row] : goalRows;
  return partOf(isObjective ? place : undefined, rows, today);
}

function traceRow(
  place: TracePlace,
  goal: TraceGoal | undefined,
  actions: readonly TraceAction[],
  goals: readonly TraceGoal[],
  { index, filter, today }: Asked,
): TraceRow {
  return {
    ...(goal && { goal }),
    counts: traceCounts(actions, today),
    actions: actions.toSorted(openFirst),
    notes: notesOfRow(index, { place: place.id, goal, goals, actions, quarter: filter.quarter }),
  };
}

/** True where anything was done, planned or said: a quarter shows no program that nobody spoke of in it. */
function isAlive({ parts }: TraceOutcomePart): boolean {
  return parts.some((objective) =>
    objective.parts.some(({ goal, actions, notes }) => goal || actions.length > 0 || notes.length > 0),
  );
}

/** A part with what is below it; nothing where nothing is. Its actions are those below, each once. */
function partOf<T extends { readonly actions: readonly TraceAction[] }>(
  of: TracePlace | undefined,
  parts: readonly T[],
  today: Day,
): readonly TracePart<T>[] {
  if (parts.length === 0) return [];
  const actions = together(parts);
  return [{ ...(of && { of }), counts: traceCounts(actions, today), actions, parts }];
}

function together(parts: readonly { readonly actions: readonly TraceAction[] }[]): readonly TraceAction[] {
  return [...new Set(parts.flatMap(({ actions }) => actions))];
}

const afterAnyDay = '9999-12-31';
const byDue = by<TraceAction>(
  ({ lateAfter }) => lateAfter ?? afterAnyDay,
  ({ id }) => id,
);

function openFirst(a: TraceAction, b: TraceAction): number {
  const [endA, endB] = [a.closed, b.closed];
  if (endA !== undefined && endB !== undefined) return byCodeUnit(endB, endA) || byCodeUnit(a.id, b.id);
  if (endA === undefined && endB === undefined) return byDue(a, b);
  return endA === undefined ? -1 : 1;
}
