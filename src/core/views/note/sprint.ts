import type { Archive } from '../../model/archive.ts';
import type { LinkedNote } from '../../model/linked-note.ts';
import type { Ref } from '../../model/ref.ts';
import type { EffortEntry, SprintEntry, SprintGoalEntry, UnplannedEntry } from '../../model/review.ts';
import type { Unknown } from '../../model/status.ts';
import { aimRef, noteRef } from '../lines/ref.ts';

/** What a sprint was planned for and took, beside the sprints before it. A figure that is not a number was not noted. */
export interface EffortLine {
  readonly sprint: Ref;
  /** The number of the sprint, where it has one. */
  readonly number?: number;
  readonly capacity?: number;
  readonly planned?: number;
  readonly actual?: number;
}

/** Planned and actual effort of a sprint and up to `longestEffort - 1` before it, oldest first, in one unit. */
export interface EffortView {
  readonly unit: string;
  readonly lines: readonly EffortLine[];
  readonly caveat?: string;
}

/** A goal of a sprint, by its number, with what it is for and how much unplanned work served it. */
interface SprintGoalView {
  readonly number: number;
  readonly entry: SprintGoalEntry;
  readonly serves: readonly Ref[];
  /** References that name nothing, as written. */
  readonly dangling: readonly string[];
  readonly unplanned: number;
}

/** Work that nobody had planned, with the goal it served. */
interface UnplannedView {
  readonly entry: UnplannedEntry;
  readonly goal?: string;
}

/** A sprint as its review tells it. */
export interface SprintView {
  readonly entry: SprintEntry;
  readonly effort?: EffortView;
  readonly goals: readonly SprintGoalView[];
  readonly done: number;
  /** Absent where nothing was said, `unknown` where nobody knows. */
  readonly unplanned?: readonly UnplannedView[] | Unknown;
  /** True where some unplanned work says which goal it served. */
  readonly serving: boolean;
}

/** How many sprints the chart of a note shows at most. */
export const longestEffort = 6;

/** The sprint of a note; absent where it reviews none. */
export function sprintView(note: LinkedNote, archive: Archive): SprintView | undefined {
  const entry = note.note.sprint;
  if (!entry) return undefined;
  return {
    entry,
    effort: entry.effort && effortView(note, entry.effort),
    goals: entry.goals.map((goal, index) => goalView(goal, index + 1, entry, archive)),
    done: entry.goals.filter((goal) => goal.result === 'done').length,
    serving: entry.unplanned !== 'unknown' && !!entry.unplanned?.some(({ serves }) => serves !== undefined),
    unplanned:
      entry.unplanned === 'unknown'
        ? 'unknown'
        : entry.unplanned?.map((unplanned) => ({
            entry: unplanned,
            goal: unplanned.serves === undefined ? undefined : entry.goals[unplanned.serves - 1]?.text,
          })),
  };
}

function goalView(
  entry: SprintGoalEntry,
  number: number,
  sprint: SprintEntry,
  archive: Archive,
): SprintGoalView {
  const written = entry.for === 'none' ? [] : (entry.for ?? []);
  const aims = written.map((ref) => archive.find.aim(ref));
  const unplanned = sprint.unplanned === 'unknown' ? [] : (sprint.unplanned ?? []);
  return {
    number,
    entry,
    serves: aims.flatMap((aim) => (aim ? [aimRef(aim)] : [])),
    dangling: written.filter((_, index) => !aims[index]),
    unplanned: unplanned.filter((item) => item.serves === number).length,
  };
}

/** Sprints in another unit cannot stand on the same scale and are left out. */
function effortView(note: LinkedNote, effort: EffortEntry): EffortView {
  const lines: EffortLine[] = [];
  for (let at: LinkedNote | undefined = note; at && lines.length < longestEffort; at = at.previous) {
    const sprint = at.note.sprint;
    if (!sprint || (sprint.effort && sprint.effort.unit !== effort.unit)) continue;
    const { capacity, planned, actual } = sprint.effort ?? {};
    lines.unshift({
      sprint: noteRef(at),
      number: sprint.number,
      capacity: figure(capacity),
      planned: figure(planned),
      actual: figure(actual),
    });
  }
  return { unit: effort.unit, lines, caveat: effort.caveat };
}

function figure(value: number | Unknown | undefined): number | undefined {
  return value === 'unknown' ? undefined : value;
}
