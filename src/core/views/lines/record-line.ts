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
  readonly note: Ref;
  readonly series: Ref;
  readonly owners: readonly Ref[];
}

/** Returns the line of a decision or question. */
export function recordLine(record: Decision | Question): RecordLine {
  return {
    ref: recordRef(record),
    status: record.status,
    opened: record.opened,
    closed: record.closed,
    closingReported: closingReported(record),
    note: noteRef(record.note),
    series: seriesRef(record.series),
    owners: ownerRefs(record.owners),
  };
}
