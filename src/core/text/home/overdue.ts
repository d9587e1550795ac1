import { count } from '../lines/count.ts';

/** The link to the overdue actions that the list leaves out, because they are stale. They are among all overdue ones. */
export function staleOverdueWords(number: number): string {
  return `See ${count(number, 'overdue action that is stale', 'overdue actions that are stale')}`;
}
