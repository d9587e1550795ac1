import type { Day } from '../../model/day/day.ts';
import type { EventKind, RecordEvent } from '../../model/event.ts';
import type { Ref } from '../../model/ref.ts';
import { ownerRefs } from './ref.ts';

/**
 * The date of the note that reports a step, if the step happened on an earlier day. It is always printed with the day
 * of the step. The closing date in the opening note of an action may be later than the note, since the note was edited.
 */
export function reportedOn({ day, note }: Pick<RecordEvent, 'day' | 'note'>): Day | undefined {
  const { date } = note.note;
  return date > day ? date : undefined;
}

/**
 * The date of the note that reports the closing of a record, if that is not the closing date: after it, or before it for
 * a closing that a follow-up reports ahead.
 */
export function closingReported(record: {
  readonly closed?: Day;
  readonly status: string;
  readonly events: readonly RecordEvent[];
}): Day | undefined {
  const { closed, status, events } = record;
  if (closed === undefined) return undefined;
  const step = events.findLast((event) => event.day === closed && event.status === status);
  if (!step) return undefined;
  const { date } = step.note.note;
  return date < closed && step.note !== events[0]?.note ? date : reportedOn(step);
}

/**
 * A step as all lists of changes print it. A step on one part, or one that ends a round, need not change the record as a
 * whole.
 */
export interface StepReport {
  readonly step: EventKind;
  /** The status of the record after the step. */
  readonly status: string;
  /** The part that it reports, if it does not report the whole. */
  readonly part?: {
    readonly owner?: Ref;
    /** The new owners, if it gives the part to others. */
    readonly to?: readonly Ref[];
    /** The owners with an open part after it. */
    readonly left: readonly Ref[];
    /** Whether it ends the record, since no other part was open. */
    readonly ends: boolean;
    /** Whether it reopens the record. */
    readonly reopens: boolean;
  };
  /** Whether it ends a round of a recurring action. */
  readonly endsRound: boolean;
}

/** Returns a step as it is reported. */
export function stepReport(event: Pick<RecordEvent, 'kind' | 'status' | 'part' | 'endsRound'>): StepReport {
  const { kind, status, part, endsRound = false } = event;
  return {
    step: kind,
    status,
    ...(part && {
      part: {
        owner: ownerRefs([part.owner])[0],
        ...(part.to && { to: ownerRefs(part.to) }),
        left: ownerRefs(part.left),
        ends: part.ends === true,
        reopens: part.reopens === true,
      },
    }),
    endsRound,
  };
}
