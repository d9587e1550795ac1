import { closeOrDropWords } from '../lines/stale.ts';

/** The link to the overdue actions that the list leaves out, because they are stale. They are among all overdue ones. */
export function staleOverdueWords(number: number): string {
  return closeOrDropWords(number, 'overdue action');
}
