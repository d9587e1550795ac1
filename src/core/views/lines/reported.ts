import type { Day } from '../../model/day/day.ts';
import type { RecordEvent } from '../../model/event.ts';

/**
 * The date of the note that reports a step, if the step happened on an earlier day. It is always printed with the day
 * of the step. The closing date in the opening note of an action may be later than the note, since the note was edited.
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
