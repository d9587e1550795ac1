import type { CauseItem } from '../../model/review.ts';

/** The words for an item of a sprint: `goal 2`, `unplanned work, item 4`. */
export function causeItemWords({ part, number }: Pick<CauseItem, 'part' | 'number'>): string {
  return part === 'goals' ? `goal ${number}` : `unplanned work, item ${number}`;
}
