import { decisionStep } from '../../graph/record/superseded.ts';
import type { Day } from '../../model/day/day.ts';
import type { Decision, Question } from '../../model/record.ts';
import type { Ref } from '../../model/ref.ts';
import { noteRef, ownerRefs, recordRef, seriesRef } from './ref.ts';
import { closingReported } from './reported.ts';

/** A decision or question in a list: text, status, note and day. */
export interface RecordLine {
  readonly ref: Ref;
  readonly status: Decision['status'] | Question['status'];
  readonly opened: Day;
  readonly closed?: Day;
  /** The date of the note that reports the closing, if it is another day. */
  readonly closingReported?: Day;
  /** For a decision that was accepted or rejected: the day and the note of that. */
  readonly decided?: { readonly day: Day; readonly note: Ref };
  readonly note: Ref;
  readonly series: Ref;
  readonly owners: readonly Ref[];
}

/** Returns the line of a decision or question. */
export function recordLine(record: Decision | Question): RecordLine {
  const step = record.kind === 'decision' ? decisionStep(record) : undefined;
  return {
    ref: recordRef(record),
    status: record.status,
    opened: record.opened,
    closed: record.closed,
    closingReported: closingReported(record),
    ...(step && { decided: { day: step.day, note: noteRef(step.note) } }),
    note: noteRef(record.note),
    series: seriesRef(record.series),
    owners: ownerRefs(record.owners),
  };
}

/** Returns the day on which an open question was last reopened, if it was. */
export function reopenedOn({ status, events }: Pick<Question, 'status' | 'events'>): Day | undefined {
  return status === 'open' ? events.findLast(({ kind }) => kind === 'reopened')?.day : undefined;
}
