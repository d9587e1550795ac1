import type { TraceAction, TraceCheckIn, TraceData, TraceGoal, TraceNote, TraceQuarter } from './data.ts';

/** The data of the matrix by id, so that each filter needs one pass. */
export interface TraceIndex {
  readonly data: TraceData;
  readonly goals: ReadonlyMap<string, TraceGoal>;
  readonly goalsFor: ReadonlyMap<string, readonly TraceGoal[]>;
  readonly checkInsOn: ReadonlyMap<string, readonly TraceCheckIn[]>;
  readonly notes: ReadonlyMap<string, TraceNote>;
  readonly quarters: ReadonlyMap<string, TraceQuarter>;
}

/** The id of the place of standalone and unlinked goals. */
export const nowhere = '';

/** Builds the index. */
export function traceIndex(data: TraceData): TraceIndex {
  return {
    data,
    goals: new Map(data.goals.map((goal) => [goal.id, goal])),
    goalsFor: grouped(data.goals, ({ places }) => (places.length > 0 ? places : [nowhere])),
    checkInsOn: grouped(data.checkIns, ({ aim }) => [aim]),
    notes: new Map(data.notes.map((note) => [note.id, note])),
    quarters: new Map(data.quarters.map((quarter) => [quarter.id, quarter])),
  };
}

/** Actions by place. Actions that are only for goals without an aim have no place. */
export function actionsByPlace(actions: readonly TraceAction[]): ReadonlyMap<string, readonly TraceAction[]> {
  return grouped(actions, ({ places }) => (places.length > 0 ? places : [nowhere]));
}

function grouped<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}
