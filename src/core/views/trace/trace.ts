import type { Day } from '../../model/day/day.ts';
import { actionsOf, endOf, placeAtEnd } from './at-end.ts';
import { type TraceCounts, traceCounts } from './counts.ts';
import type { TraceAction, TracePlace } from './data.ts';
import type { TraceFilter } from './filter.ts';
import { actionsByPlace, nowhere, type TraceIndex } from './index.ts';
import { type TraceContext, type TraceRow, traceRows } from './rows.ts';

/**
 * The matrix: outcome × objective × goal × actions × notes. An action is once in each row that it is for. Every level
 * counts its actions once, even if they are in several rows.
 */
export interface TraceMatrix {
  readonly filter: TraceFilter;
  readonly programs: readonly TracePart<TraceOutcomePart>[];
  readonly counts: TraceCounts;
  readonly shared: number;
  /** The day that its actions are as of: today, or the end of the filtered quarter if it is over. */
  readonly asOf: Day;
}

/** A program, an outcome or an objective with the parts below it. Without `of` it is for none of these. */
export interface TracePart<T> {
  readonly of?: TracePlace;
  readonly counts: TraceCounts;
  /** The number of actions in several of its parts. Each is counted once. */
  readonly shared: number;
  readonly actions: readonly TraceAction[];
  readonly parts: readonly T[];
}

/** An outcome with its objectives. Without `of`: the program level. */
export type TraceOutcomePart = TracePart<TraceObjectivePart>;

/** An objective with its rows, at least one. Without `of`: the outcome level. */
export type TraceObjectivePart = TracePart<TraceRow>;

/**
 * The matrix as of `today`, or of the end of a past quarter. An objective without actions has a row too, unless it is
 * settled and filtered out. So has an outcome without objectives.
 */
export function traceMatrix(index: TraceIndex, filter: TraceFilter, today: Day): TraceMatrix {
  const { quarter } = filter;
  const day = endOf(quarter === undefined ? undefined : index.quarters.get(quarter), today) ?? today;
  const actionsAt = actionsByPlace(actionsOf(index, quarter, today));
  const context: TraceContext = { index, filter, today: day, actionsAt };
  const programs = index.data.programs
    .filter(({ id }) => filter.program === undefined || filter.program === id)
    .flatMap((program) => {
      const outcomes = program.outcomes.flatMap((one) => {
        const outcome = placeAtEnd(one, quarter);
        const objectives = outcome.objectives.flatMap((objective) => {
          const then = placeAtEnd(objective, quarter);
          return objectivePart(then, then, context);
        });
        const own = objectivePart(undefined, outcome, context, outcome.objectives.length === 0);
        return partOf(outcome, [...objectives, ...own], day);
      });
      const whole = objectivePart(undefined, program, context);
      const parts = [...outcomes, ...partOf(undefined, whole, day)];
      return quarter === undefined || parts.some(isAlive)
        ? partOf(placeAtEnd(program, quarter), parts, day)
        : [];
    });
  const unplaced = filter.program === undefined ? objectivePart(undefined, unplacedWork, context) : [];
  const all = [...programs, ...partOf(undefined, partOf(undefined, unplaced, day), day)];
  return {
    filter,
    programs: all,
    counts: traceCounts(together(all), day),
    shared: sharedActions(all),
    asOf: day,
  };
}

/** The goals without an aim, with their actions. */
const unplacedWork: TracePlace = { id: nowhere, label: '', teams: [], settled: true };

function objectivePart(
  of: TracePlace | undefined,
  place: TracePlace,
  context: TraceContext,
  isLeaf = of !== undefined,
): readonly TraceObjectivePart[] {
  return partOf(of, traceRows(place, isLeaf, context), context.today);
}

/** Whether a part has actions, goals or notes. A quarter shows no program without any. */
function isAlive({ parts }: TraceOutcomePart): boolean {
  return parts.some((objective) =>
    objective.parts.some(({ goal, actions, notes }) => goal || actions.length > 0 || notes.length > 0),
  );
}

/** A part with the parts below it, if there are any. Its actions are those below, each once. */
function partOf<T extends { readonly actions: readonly TraceAction[] }>(
  of: TracePlace | undefined,
  parts: readonly T[],
  today: Day,
): readonly TracePart<T>[] {
  if (parts.length === 0) return [];
  const actions = together(parts);
  const shared = sharedActions(parts);
  return [{ ...(of && { of }), counts: traceCounts(actions, today), shared, actions, parts }];
}

function together(parts: readonly { readonly actions: readonly TraceAction[] }[]): readonly TraceAction[] {
  return [...new Set(parts.flatMap(({ actions }) => actions))];
}

/** The number of actions that are in several of these parts. */
function sharedActions(parts: readonly { readonly actions: readonly TraceAction[] }[]): number {
  const seen = new Set<TraceAction>();
  const shared = new Set<TraceAction>();
  for (const action of parts.flatMap(({ actions }) => actions)) {
    if (seen.has(action)) shared.add(action);
    seen.add(action);
  }
  return shared.size;
}
