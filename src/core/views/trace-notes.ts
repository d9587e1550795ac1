import { byCodeUnit } from '../model/compare.ts';
import type { TraceAction, TraceCheckIn, TraceGoal, TraceNote } from './trace-data.ts';
import type { TraceIndex } from './trace-index.ts';

/** A row whose notes are asked for; `goals` are all goals that the place has rows for. */
interface NotedRow {
  readonly place: string;
  readonly goal: TraceGoal | undefined;
  readonly goals: readonly TraceGoal[];
  readonly actions: readonly TraceAction[];
  readonly quarter: string | undefined;
}

/**
 * The notes of a row, newest first: those that checked in on it, and those that opened or closed its actions. What was
 * said of an objective belongs to the goal that it names, else to its goals of that quarter, else to no goal.
 */
export function notesOfRow(index: TraceIndex, row: NotedRow): readonly TraceNote[] {
  const { goal, goals, place } = row;
  const said = (index.checkInsOn.get(place) ?? []).filter((checkIn) => {
    const spoken = goalsSpokenOf(checkIn, goals, index.notes.get(checkIn.note)?.quarter);
    return goal ? spoken.includes(goal) : spoken.length === 0;
  });
  const onGoal = goal ? (index.checkInsOn.get(goal.id) ?? []) : [];
  const ids = new Set([
    ...[...said, ...onGoal].map(({ note }) => note),
    ...row.actions.flatMap(({ notes }) => notes),
  ]);
  return [...ids]
    .flatMap((id) => index.notes.get(id) ?? [])
    .filter((note) => row.quarter === undefined || note.quarter === row.quarter)
    .sort((a, b) => byCodeUnit(b.day, a.day) || byCodeUnit(a.id, b.id));
}

function goalsSpokenOf(
  { goal: named }: TraceCheckIn,
  goals: readonly TraceGoal[],
  quarter: string | undefined,
): readonly TraceGoal[] {
  return goals.filter(({ id, quarter: own }) => (named === undefined ? own === quarter : id === named));
}
