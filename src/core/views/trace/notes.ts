import { byCodeUnit } from '../../model/compare.ts';
import type { TraceAction, TraceGoal, TraceNote } from './data.ts';
import type { TraceIndex } from './index.ts';

/** The ids of the notes that checked in on a place, by the goal that they belong to, or by none. */
export type SaidByGoal = ReadonlyMap<TraceGoal | undefined, readonly string[]>;

/**
 * What was said of a place, dealt out to its goals: to the goal that was named, else to those of that quarter, else to
 * none. What was said of a goal itself is the goal's.
 */
export function saidByGoal(index: TraceIndex, place: string, goals: readonly TraceGoal[]): SaidByGoal {
  const said = new Map<TraceGoal | undefined, string[]>(
    goals.map((goal) => [goal, (index.checkInsOn.get(goal.id) ?? []).map(({ note }) => note)]),
  );
  const byId = new Map(goals.map((goal) => [goal.id, goal]));
  const byQuarter = Map.groupBy(goals, ({ quarter }) => quarter);
  const alone: string[] = [];
  said.set(undefined, alone);
  for (const { note, goal } of index.checkInsOn.get(place) ?? []) {
    const named = goal === undefined ? undefined : byId.get(goal);
    const ofQuarter = byQuarter.get(index.notes.get(note)?.quarter ?? '') ?? [];
    const spoken = goal === undefined ? ofQuarter : named ? [named] : [];
    if (spoken.length === 0) alone.push(note);
    for (const one of spoken) said.get(one)?.push(note);
  }
  return said;
}

/** The notes of a row, newest first: those that checked in on it, and those that opened or closed its actions. */
export function notesOfRow(
  index: TraceIndex,
  said: readonly string[],
  actions: readonly TraceAction[],
  quarter: string | undefined,
): readonly TraceNote[] {
  const ids = new Set([...said, ...actions.flatMap(({ notes }) => notes)]);
  return [...ids]
    .flatMap((id) => index.notes.get(id) ?? [])
    .filter((note) => quarter === undefined || note.quarter === quarter)
    .sort((a, b) => byCodeUnit(b.day, a.day) || byCodeUnit(a.id, b.id));
}
