import { count } from '../lines/count.ts';

/** The words before the actions that a goal probably has. They are in none of its figures. */
export function inferredActionsWords(total: number): string {
  return `Probably also ${count(total, 'action')} with the same purpose. They are not counted, because no note names this goal:`;
}
