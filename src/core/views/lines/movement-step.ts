import type { Movement } from '../../model/book.ts';
import type { Day } from '../../model/day/day.ts';
import type { RecordEvent } from '../../model/event.ts';
import type { Action } from '../../model/record.ts';
import { knownOn, statusAfter } from './action-on.ts';
import { isOpen } from './due.ts';

/** A range of days, both ends included. */
interface Period {
  readonly since: Day;
  readonly until: Day;
}

/**
 * The step that reports a term of the balance, for an action as of the end of the period: the opening, the step that
 * reopened or closed it, or the done round. A deferred action resumes and a round begins on a day, without a step. Then
 * it is the last step before, or one that took it up or gave it a due date on that day.
 */
export function stepOf(
  term: Movement,
  { events, status, served }: Pick<Action, 'events' | 'status' | 'served'>,
  period: Period,
): RecordEvent {
  const [opening] = events;
  if (!opening) throw new RangeError('An action without steps');
  switch (term) {
    case 'opened':
    case 'first-mentioned':
      return opening;
    case 'reopened':
      return reopeningIn(events, period) ?? lastChange(events, status) ?? opening;
    case 'done':
    case 'dropped':
    case 'superseded':
      return lastChange(events, status) ?? opening;
    case 'between-rounds':
      return events.findLast(({ kind }) => kind === 'done') ?? opening;
    case 'deferred':
      return events.findLast(isReport) ?? opening;
    case 'moved-in':
    case 'moved-out': {
      const move = served.findLast(({ note }) => note.note.date <= period.until);
      return events.findLast(({ note }) => note === move?.note) ?? opening;
    }
    case 'resumed':
    case 'next-round':
      return (
        events.findLast(
          (event) =>
            isReport(event) &&
            (knownOn(event) < period.until ||
              ((event.due ?? event.takenUp) !== undefined && knownOn(event) === period.until)),
        ) ?? opening
      );
  }
}

/** The last step of the period that reopened an action. */
function reopeningIn(events: readonly RecordEvent[], { since, until }: Period): RecordEvent | undefined {
  return events.findLast((event, index) => {
    const before = events[index - 1];
    const wasOver = before !== undefined && !isOpen({ status: statusAfter(before) });
    const known = knownOn(event);
    return wasOver && isOpen({ status: statusAfter(event) }) && since <= known && known <= until;
  });
}

/** The step that set the current status. */
function lastChange(events: readonly RecordEvent[], status: string): RecordEvent | undefined {
  const before = events.findLastIndex((event) => event.status !== status);
  return events[before + 1] ?? events.at(-1);
}

function isReport({ kind }: RecordEvent): boolean {
  return kind !== 'not-mentioned';
}
