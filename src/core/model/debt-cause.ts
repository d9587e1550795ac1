import type { SprintEntry } from './review.ts';

/** The item of a sprint that caused a debt, with its number from 1. */
export interface CauseItem {
  readonly part: 'goals' | 'unplanned';
  readonly number: number;
  /** Its text. Missing if the sprint has no such item. */
  readonly text?: string;
}

/** Returns the item of a sprint that a cause names, as `goal/2` (or `2`) or `unplanned/4`. Any other cause is text. */
export function causeItem(cause: string | number, sprint: SprintEntry | undefined): CauseItem | undefined {
  const [, word, digits] =
    /^(goals?|unplanned)\/([1-9]\d{0,5})$/.exec(typeof cause === 'number' ? `goal/${cause}` : cause.trim()) ??
    [];
  if (word === undefined || digits === undefined) return undefined;
  const part = word === 'unplanned' ? 'unplanned' : 'goals';
  const items = part === 'goals' ? sprint?.goals : sprint?.unplanned;
  const text = Array.isArray(items) ? items[Number(digits) - 1]?.text : undefined;
  return { part, number: Number(digits), ...(text !== undefined && { text }) };
}
