import { isDuring } from '../../graph/history/is-meeting.ts';
import type { Day } from '../../model/day/day.ts';
import type { EventKind, RecordEvent } from '../../model/event.ts';
import type { LinkedNote } from '../../model/linked-note.ts';
import type { Unopposed } from '../../model/objection.ts';
import type { FollowedRecord } from '../../model/record.ts';
import type { Ref } from '../../model/ref.ts';
import { type Words, wordsOf } from '../../model/words.ts';
import { ownerRefs, personRef, recordRef } from './ref.ts';

/**
 * The date of the note that reports a step, if the step happened on another day. Both days are always printed. The opening
 * note of a record was edited if it has a later closing date, so its date is not that of the report. A step on any day of a
 * meeting of several days is of that meeting.
 */
export function reportedOn(
  { day, note }: Pick<RecordEvent, 'day' | 'note'>,
  opening: LinkedNote | undefined,
): Day | undefined {
  const { date } = note.note;
  return isDuring(note, day) || (date < day && note === opening) ? undefined : date;
}

/** The date of the note that reports the closing of a record, if that is not the closing date. */
export function closingReported(record: {
  readonly closed?: Day;
  readonly status: string;
  readonly events: readonly RecordEvent[];
}): Day | undefined {
  const { closed, status, events } = record;
  const step = closed && events.findLast((event) => event.day === closed && event.status === status);
  return step ? reportedOn(step, events[0]?.note) : undefined;
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
    /** The status of the part if it had ended before that. */
    readonly over?: string;
    /** The owners with an open part after it. */
    readonly left: readonly Ref[];
    /** Whether it ends the record, since no other part was open. */
    readonly ends: boolean;
    /** Whether it reopens the record. */
    readonly reopens: boolean;
  };
  /** Whether it ends a round of a recurring action. */
  readonly endsRound: boolean;
  /** Present if that round was skipped, and is not done. */
  readonly skipsRound?: true;
}

/** Returns a step as it is reported. */
export function stepReport(
  event: Pick<RecordEvent, 'kind' | 'status' | 'part' | 'endsRound' | 'skipsRound'>,
): StepReport {
  const { kind, status, part, endsRound = false, skipsRound } = event;
  return {
    step: kind,
    status,
    ...(part && {
      part: {
        owner: ownerRefs([part.owner])[0],
        ...(part.to && { to: ownerRefs(part.to) }),
        ...(part.over !== undefined && { over: part.over }),
        left: ownerRefs(part.left),
        ends: part.ends === true,
        reopens: part.reopens === true,
      },
    }),
    endsRound,
    ...(skipsRound && { skipsRound }),
  };
}

/** What a step reports beside the status, ready to be printed. See `StepFacts`. */
export interface FactLine {
  readonly objection?: { readonly by: Ref; readonly said?: Words };
  readonly withdrawn?: Ref;
  readonly unopposed?: Unopposed;
  readonly reviewed?: boolean;
  readonly reviewBy?: Day;
  readonly start?: Day;
  readonly answeredBy?: Ref;
}

/** Returns what a step reports beside the status, if anything. */
export function factLine({ facts, note }: Pick<RecordEvent, 'facts' | 'note'>): FactLine | undefined {
  if (!facts) return undefined;
  const { objection, withdrawn, unopposed, reviewed, reviewBy, start, answeredBy } = facts;
  return {
    ...(objection && { objection: { by: personRef(objection.by), said: wordsOf(note, objection.said) } }),
    ...(withdrawn && { withdrawn: personRef(withdrawn) }),
    ...(unopposed && { unopposed }),
    ...(reviewed && { reviewed }),
    ...(reviewBy !== undefined && { reviewBy }),
    ...(start !== undefined && { start }),
    ...(answeredBy && { answeredBy: recordRef(answeredBy) }),
  };
}

/** Returns a reason of a record with its mentions as links: they are those of the note that gives it. */
export function reasonOf(record: Pick<FollowedRecord, 'events' | 'note'>, reason: string): Words;
export function reasonOf(
  record: Pick<FollowedRecord, 'events' | 'note'>,
  reason: string | undefined,
): Words | undefined;
export function reasonOf(
  record: Pick<FollowedRecord, 'events' | 'note'>,
  reason: string | undefined,
): Words | undefined {
  return reason === undefined ? undefined : wordsOf(reasonBy(record, reason), reason);
}

/** Returns the note that gives a reason, which is in its language. */
export function reasonBy(
  { events, note }: Pick<FollowedRecord, 'events' | 'note'>,
  reason: string,
): LinkedNote {
  return events.findLast((event) => event.reason === reason)?.note ?? note;
}
