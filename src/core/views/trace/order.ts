import { by, byCodeUnit } from '../../model/compare.ts';
import type { RecordedAction } from './data.ts';

const afterAnyDay = '9999-12-31';
const byDue = by<RecordedAction>(
  ({ overdueAfter }) => overdueAfter ?? afterAnyDay,
  ({ id }) => id,
);

/** Orders actions: open ones by due date, then closed ones, newest first. */
export function openFirst(a: RecordedAction, b: RecordedAction): number {
  const [endA, endB] = [a.closed, b.closed];
  if (endA !== undefined && endB !== undefined) return byCodeUnit(endB, endA) || byCodeUnit(a.id, b.id);
  if (endA === undefined && endB === undefined) return byDue(a, b);
  return endA === undefined ? -1 : 1;
}
