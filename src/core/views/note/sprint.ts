import type { Archive } from '../../model/archive.ts';
import type { LinkedNote } from '../../model/linked-note.ts';
import type { Ref } from '../../model/ref.ts';
import type { EffortEntry, SprintEntry, SprintGoalEntry, UnplannedEntry } from '../../model/review.ts';
import type { Unknown } from '../../model/status.ts';
import { aimRef, noteRef } from '../lines/ref.ts';

/** The planned and actual effort of a sprint. A missing figure was not recorded. */
export interface EffortLine {
  readonly sprint: Ref;
  /** The number of the sprint, if it has one. */
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

/** A goal of a sprint with its aims and the number of unplanned items that served it. */
interface SprintGoalView {
  readonly number: number;
  readonly entry: SprintGoalEntry;
  readonly serves: readonly Ref[];
  /** References to aims that do not exist, as written. */
  readonly dangling: readonly string[];
  readonly unplanned: number;
}

/** Unplanned work with the goal that it served. */
interface UnplannedView {
  readonly entry: UnplannedEntry;
  readonly goal?: string;
}

/** A sprint as its review reports it. */
export interface SprintView {
  readonly entry: SprintEntry;
  readonly effort?: EffortView;
  readonly goals: readonly SprintGoalView[];
  readonly done: number;
  /** The unplanned work. `unknown` as written, missing if not recorded. */
  readonly unplanned?: readonly UnplannedView[] | Unknown;
  /** Whether some unplanned item has a goal. */
  readonly serving: boolean;
}

/** The most sprints that the chart of a note shows. */
export const longestEffort = 6;

/** Returns the sprint of a note, if it reviews one. */
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

/** Leaves out sprints with another unit, which would need another scale. */
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
