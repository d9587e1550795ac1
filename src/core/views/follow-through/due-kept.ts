import type { Day } from '../../model/day/day.ts';
import type { ActionLife } from './life.ts';

/** What became of the actions whose due day has passed. */
export interface DueKept {
  /** Those with a due day before today, but for those dropped by then. */
  readonly came: number;
  /** Done by the day last set. */
  readonly inTime: number;
  /** Done by the day first set, before it was ever moved. */
  readonly byFirst: number;
  /** Done, or dropped, after it. */
  readonly doneLater: number;
  readonly droppedLater: number;
  readonly stillOpen: number;
}

/**
 * Counts the actions that were due before `today` by what became of them. One that was dropped by its due day is left
 * out, since nobody waited for it any more; one that was dropped later had been promised.
 */
export function dueKept(lives: readonly ActionLife[], today: Day): DueKept {
  const kept = { came: 0, inTime: 0, byFirst: 0, doneLater: 0, droppedLater: 0, stillOpen: 0 };
  for (const { state, due, firstDue, closed } of lives) {
    if (due === undefined || due >= today) continue;
    const isBy = (day: Day | undefined) => closed !== undefined && day !== undefined && closed <= day;
    if (state === 'dropped' && isBy(due)) continue;
    kept.came += 1;
    if (state === 'open') kept.stillOpen += 1;
    else if (state === 'dropped') kept.droppedLater += 1;
    else if (isBy(due)) kept.inTime += 1;
    else kept.doneLater += 1;
    if (state === 'done' && isBy(firstDue)) kept.byFirst += 1;
  }
  return kept;
}
