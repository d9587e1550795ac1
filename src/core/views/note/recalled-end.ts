import { endBefore } from '../../graph/record/end-before.ts';
import type { Day } from '../../model/day/day.ts';
import type { RecordEvent } from '../../model/event.ts';
import type { FollowedRecord } from '../../model/record.ts';
import type { Ref } from '../../model/ref.ts';
import type { DueView } from '../lines/due.ts';
import { recordRef } from '../lines/ref.ts';
import type { Recall } from './recalls.ts';
import type { RecordThen } from './then.ts';

/** A due date that ended with a day. It may have been overdue on that day. */
export interface EndedDue {
  readonly due: Pick<DueView, 'day' | 'estimated' | 'counted' | 'ended'>;
  readonly closed: Day;
  /** Whether it is that of a round, while the action goes on. */
  readonly ofRound: boolean;
}

/** A round of a recurring action of several parts. */
export interface ReportedRound {
  readonly due: Day;
  /** Whether the next round was due by the date of the note, so that the report came too late to end it. */
  readonly missed: boolean;
  /** Its due date, if it was overdue on the date of the note and is still open. */
  readonly overdue?: DueView;
  /** The day on which it was done, if another follow-up of the note ends it. */
  readonly ended?: Day;
}

/** An end, also of a round, that came before the report of a closing. */
export interface EarlierEnd {
  readonly status: string;
  readonly day: Day;
  readonly ofRound?: true;
  /** The actions that superseded it. */
  readonly by?: readonly Ref[];
}

/**
 * The due date that a step ended, of the action or of its round. The page shows whether it was overdue. A step after
 * the end ends nothing.
 */
export function endedBy(
  record: FollowedRecord,
  steps: readonly RecordEvent[],
  at: number,
  was: RecordThen,
): EndedDue | undefined {
  const event = steps[at];
  if (record.kind !== 'action' || !event) return undefined;
  if (event.endsRound) {
    const round = record.rounds.find(
      ({ skipped, done = skipped }) => done?.day === event.day && done.note === event.note,
    );
    return round && { due: round.due, closed: event.day, ofRound: true };
  }
  const isEnd = was.due?.status === 'closed' && steps[at - 1]?.status !== event.status;
  return was.due && isEnd ? { due: was.due, closed: event.day, ofRound: false } : undefined;
}

/** The round that a step reports a part of. A late report may be on a round before that of the date of its note. */
export function roundOf(
  record: FollowedRecord,
  { part, note, endsRound }: RecordEvent,
  was: RecordThen,
): ReportedRound | undefined {
  const due = part?.round?.day;
  if (record.kind !== 'action' || due === undefined) return undefined;
  const isPast = was.due?.day !== undefined && was.due.day > due;
  const round = record.rounds.find((one) => one.due.day === due);
  return {
    due,
    missed: isPast && round?.missed !== undefined,
    ...(!endsRound && round?.done?.note === note && { ended: round.done.day }),
    ...(was.due?.day === due && was.due.status === 'overdue' && { overdue: was.due }),
  };
}

/** The end of a record before a step that reports it again. */
export function alreadyOf({ record, event, at, steps }: Recall): EarlierEnd | undefined {
  const { kind, status, part, roundDone } = event;
  if (roundDone) return { status: 'done', day: roundDone, ofRound: true };
  const end = endBefore(steps, at);
  // A superseded action stays so, whatever became of it.
  const isLate = status === 'superseded' && end?.status === status && (kind === 'done' || kind === 'dropped');
  if ((kind !== 'mentioned' && !isLate) || part) return undefined;
  const by = end?.status === 'superseded' && record.kind === 'action' ? record.supersededBy : [];
  return (
    end && {
      status: end.status,
      day: end.day,
      ...(by.length > 0 && { by: by.map(({ action }) => recordRef(action)) }),
    }
  );
}
