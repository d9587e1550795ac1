import type { Action } from '../../model/record.ts';
import { isOpen } from './due.ts';

/** Whether an action is counted. Superseded actions are not, because their work is counted in those that supersede them. */
export function isCounted(action: Pick<Action, 'status'>): boolean {
  return isOpen(action) || action.status === 'done' || action.status === 'dropped';
}
