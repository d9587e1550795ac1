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
 * reopened or closed it, or the done round. A deferred action resumes and a round begins on a day, often without a step.
 * Then it is the step that made it wait until that day.
 */
export function stepOf(
  term: Movement,
  action: Pick<Action, 'events' | 'status' | 'served' | 'start' | 'rounds'>,
  period: Period,
): RecordEvent {
  const { events, status, served } = action;
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
      return events.findLast(({ endsRound }) => endsRound) ?? opening;
    case 'deferred':
      return waitStep(action) ?? opening;
    case 'moved-in':
    case 'moved-out': {
      const move = served.findLast(({ note }) => note.note.date <= period.until);
      return events.findLast(({ note }) => note === move?.note) ?? opening;
    }
    case 'resumed':
    case 'next-round':
      return endOfWait(action, period) ?? waitStep(action) ?? opening;
  }
}

/** The last step of the period that reopened an action. */
function reopeningIn(events: readonly RecordEvent[], period: Period): RecordEvent | undefined {
  return events.findLast((event, index) => isReopening(event, index, events) && isKnownIn(event, period));
}

function isReopening(event: RecordEvent, index: number, events: readonly RecordEvent[]): boolean {
  const before = events[index - 1];
  const wasOver = before !== undefined && !isOpen({ status: statusAfter(before) });
  return wasOver && isOpen({ status: statusAfter(event) });
}

function isKnownIn(event: RecordEvent, { since, until }: Period): boolean {
  const known = knownOn(event);
  return since <= known && known <= until;
}

/** The first step of the period that took up a deferred action, or closed it before its start date. */
function endOfWait(
  { events, start }: Pick<Action, 'events' | 'start'>,
  period: Period,
): RecordEvent | undefined {
  return events.find((event) => {
    const isClosed = !isOpen({ status: statusAfter(event) });
    const isEnd = event.takenUp !== undefined || (isClosed && start !== undefined && knownOn(event) < start);
    return isEnd && isKnownIn(event, period);
  });
}

/**
 * The last step before its start date that made an action wait: its opening, a reopening, or the end of a round. A due
 * date that a note then gives to a recurring action moves the start of its next round.
 */
function waitStep({
  events,
  start,
  rounds,
}: Pick<Action, 'events' | 'start' | 'rounds'>): RecordEvent | undefined {
  return events.findLast((event, index) => {
    if (start !== undefined && knownOn(event) >= start) return false;
    const isMoved = rounds.length > 0 && event.due !== undefined;
    return index === 0 || event.endsRound || isMoved || isReopening(event, index, events);
  });
}

/** The step that set the current status. */
function lastChange(events: readonly RecordEvent[], status: string): RecordEvent | undefined {
  const before = events.findLastIndex((event) => event.status !== status);
  return events[before + 1] ?? events.at(-1);
}
