import type { RecordEvent } from '../../model/event.ts';
import type { Action } from '../../model/record.ts';
import { statusAfter } from '../lines/action-on.ts';
import { isOpen } from '../lines/due.ts';
import { isSaidWithin, type ReportPeriod } from './period.ts';

/** The last times within the period at which it became blocked, was freed, or was opened again; only what still is so at the end. */
export function turnsIn(
  events: readonly RecordEvent[],
  period: ReportPeriod,
): readonly (readonly ['blocked' | 'unblocked' | 'reopened', RecordEvent])[] {
  const turns = new Map<'blocked' | 'unblocked' | 'reopened', RecordEvent>();
  let before: Action['status'] | undefined;
  for (const event of events) {
    const status = statusAfter(event);
    if (status === 'blocked' && before !== 'blocked') {
      turns.delete('unblocked');
      if (isSaidWithin(period, event)) turns.set('blocked', event);
    } else if (before === 'blocked' && status !== 'blocked') {
      turns.delete('blocked');
      if (isSaidWithin(period, event)) turns.set('unblocked', event);
    }
    const wasOver = before !== undefined && !isOpen({ status: before });
    if (wasOver && isOpen({ status }) && isSaidWithin(period, event)) turns.set('reopened', event);
    if (!isOpen({ status })) {
      turns.delete('reopened');
      turns.delete('unblocked');
    }
    before = status;
  }
  return [...turns];
}

/** The step that gave it the status it has. */
export function turnOf(events: readonly RecordEvent[], status: string): RecordEvent {
  const before = events.findLastIndex((event) => event.status !== status);
  const turn = events[before + 1] ?? events.at(-1);
  if (!turn) throw new RangeError('An action without steps');
  return turn;
}
