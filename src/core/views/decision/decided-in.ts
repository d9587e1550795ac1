import type { Day } from '../../model/day/day.ts';
import type { RecordEvent } from '../../model/event.ts';
import type { Decision } from '../../model/record.ts';
import { knownOn } from '../lines/action-on.ts';
import { type RecordLine, recordLine } from '../lines/record-line.ts';
import { noteRef } from '../lines/ref.ts';

/** A range of days, both ends included. */
interface Period {
  readonly since: Day;
  readonly until: Day;
}

const changeKinds = new Set<string>(['opened', 'proposed', 'accepted', 'rejected', 'superseded']);

/** Returns the changes of a decision that were reported in a period, without one from before the archive. */
export function decisionChangesIn(
  { events, earlier }: Pick<Decision, 'events' | 'earlier'>,
  { since, until }: Period,
): readonly RecordEvent[] {
  return events.filter(
    (event) =>
      changeKinds.has(event.kind) &&
      since <= knownOn(event) &&
      knownOn(event) <= until &&
      !(earlier && event.kind === 'opened'),
  );
}

/** Returns the last of these changes that accepted or rejected the decision. */
export function decidingChange(changes: readonly RecordEvent[]): RecordEvent | undefined {
  return changes.findLast(({ status }) => status === 'accepted' || status === 'rejected');
}

/** Returns the line of a decision as of the end of a period in which `deciding` accepted or rejected it. */
export function decidedLine(decision: Decision, deciding: RecordEvent, until: Day): RecordLine {
  const { status } = decision.events.findLast((event) => knownOn(event) <= until) ?? deciding;
  const isClosed = decision.closed !== undefined && decision.closed <= until;
  const line = recordLine(decision);
  return {
    ...line,
    status: status === decision.status ? line.status : statusOf(status),
    decided: { day: deciding.day, note: noteRef(deciding.note) },
    ...(!isClosed && { closed: undefined, closingReported: undefined }),
  };
}

function statusOf(status: string): Decision['status'] {
  if (status === 'rejected' || status === 'proposed' || status === 'superseded') return status;
  return 'accepted';
}
