import type { Action } from '../../model/record.ts';
import { isOpen } from './due.ts';

/** True for work that is counted: all but what another action took the place of, which is counted there. */
export function isCounted(action: Pick<Action, 'status'>): boolean {
  return isOpen(action) || action.status === 'done' || action.status === 'dropped';
}
