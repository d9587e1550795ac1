import type { Day } from '../../model/day/day.ts';
import type { RecordEvent } from '../../model/event.ts';

/**
 * The date of the note that reports a step, if the step happened on an earlier day. Wherever the day of a step is printed,
 * this is printed with it. The opening note of an action may give a later closing date, since it was edited then.
 */
export function reportedOn({ day, note }: Pick<RecordEvent, 'day' | 'note'>): Day | undefined {
  const { date } = note.note;
  return date > day ? date : undefined;
}

/** The date of the note that reports the closing of a record, if that is later than the closing date. */
export function closingReported(record: {
  readonly closed?: Day;
  readonly status: string;
  readonly events: readonly RecordEvent[];
}): Day | undefined {
  const { closed, status, events } = record;
  if (closed === undefined) return undefined;
  const step = events.findLast((event) => event.day === closed && event.status === status);
  return step && reportedOn(step);
}
