import type { TraceAction, TraceCheckIn, TraceData, TraceGoal, TraceNote, TraceQuarter } from './data.ts';

/** The data of the matrix, found by id, so that each filter passes over it once. */
export interface TraceIndex {
  readonly data: TraceData;
  readonly goals: ReadonlyMap<string, TraceGoal>;
  readonly goalsFor: ReadonlyMap<string, readonly TraceGoal[]>;
  readonly checkInsOn: ReadonlyMap<string, readonly TraceCheckIn[]>;
  readonly notes: ReadonlyMap<string, TraceNote>;
  readonly quarters: ReadonlyMap<string, TraceQuarter>;
}

/** Goals that are for nothing stand under this id. */
export const nowhere = '';

/** Makes the data ready to be asked. */
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

/** Actions by the places they stand at; those that only serve goals for nothing stand nowhere. */
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
