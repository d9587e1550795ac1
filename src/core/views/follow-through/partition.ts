import type { Day } from '../../model/day/day.ts';
import type { ActionLife } from './life.ts';

/** Values between two whole numbers, both included. Without `to`: from the first one on. */
export interface Range {
  readonly from: number;
  readonly to?: number;
}

/** The first numbers of the ranges of each chart. A range ends where the next begins. */
export const starts = {
  close: [0, 8, 31, 91, 181],
  ages: [0, 31, 91, 181],
  slips: [0, 1, 2, 3],
  carried: [0, 1, 2, 3, 6, 11],
} as const;

/** Sorts items into ranges by a value, smallest first. Each item is in exactly one range. */
export function inRanges<T>(
  items: readonly T[],
  numberOf: (item: T) => number,
  firsts: readonly number[],
): readonly (Range & { readonly items: readonly T[] })[] {
  return firsts.map((from, index) => {
    const next = firsts[index + 1];
    const own = items.filter((item) => {
      const value = numberOf(item);
      return value >= from && (next === undefined || value < next);
    });
    return { from, items: own, ...(next !== undefined && { to: next - 1 }) };
  });
}

/** What became of an action by its due date. */
export type DueResult = 'in-time' | 'done-later' | 'dropped-later' | 'still-open';

/**
 * The result of an action whose latest due date, or a later start date, was before `today`. `undefined` for any other,
 * and for one that was dropped by then, since it was no longer expected. As everywhere, the first end says if it was late:
 * one that was done in time and dropped later was never overdue, and has no result.
 */
export function dueResult(life: ActionLife, today: Day): DueResult | undefined {
  const { state, lastInTime: last } = life;
  if (last === undefined || last >= today) return undefined;
  if (state === 'open') return 'still-open';
  const [first] = endsOf(life);
  if (!first || first.day > last) return `${state}-later`;
  return isDoneBy(life, last) ? 'in-time' : undefined;
}

/** Whether an action with a result was done by its first due date, or by a later start date. */
export function isDoneByFirst(life: ActionLife, today: Day): boolean {
  const { firstDue, start } = life;
  const last = firstDue !== undefined && start !== undefined && start > firstDue ? start : firstDue;
  return dueResult(life, today) !== undefined && isDoneBy(life, last);
}

function isDoneBy(life: ActionLife, due: Day | undefined): boolean {
  if (life.state !== 'done' || due === undefined) return false;
  return endsOf(life).some(({ state, day }) => state === 'done' && day <= due);
}

/** The first end, and the latest one if it differs. */
function endsOf({ firstEnd, state, closed }: ActionLife) {
  return [...(firstEnd ? [firstEnd] : []), ...(closed === undefined ? [] : [{ state, day: closed }])];
}
