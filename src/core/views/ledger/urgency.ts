import type { Action } from '../../model/record.ts';

const ranks: Record<Action['status'], string> = {
  blocked: '1',
  open: '2',
  'in-progress': '3',
  done: '4',
  dropped: '5',
  superseded: '6',
};

/** The place of a status among the others: blocked first, closed last. */
export function urgencyOf(status: Action['status']): string {
  return ranks[status];
}
