import { count } from '../lines/count.ts';

/** The link to the overdue actions that the first list leaves out, because they are stale. */
export function staleOverdueWords(number: number): string {
  return `See ${count(number, 'more overdue action that is stale', 'more overdue actions that are stale')}`;
}
