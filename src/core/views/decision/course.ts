import { isOfItself } from '../../graph/history/lazy-consensus.ts';
import type { Day } from '../../model/day/day.ts';
import type { Decision } from '../../model/record.ts';
import type { Ref } from '../../model/ref.ts';
import type { DecisionStatus } from '../../model/status.ts';
import { noteRef } from '../lines/ref.ts';

/** A status that a note gave to a decision. `again`: it had that status before. */
export interface DecisionTurn {
  readonly status: DecisionStatus;
  readonly day: Day;
  readonly note: Ref;
  readonly again: boolean;
}

/**
 * Returns the statuses of a decision as its notes report them, oldest first: the first by the note that opens it, then
 * each change. A note that changes it twice counts with its last status. That it was superseded is no status of its own.
 */
export function decisionCourseOf({ events }: Pick<Decision, 'events'>): readonly DecisionTurn[] {
  const own = events.filter(({ status }) => status !== 'superseded');
  const changes = own.filter(({ status }, index) => own[index - 1]?.status !== status);
  const last = changes.filter(({ note }, index) => {
    const next = changes[index + 1];
    return next?.note !== note || isOfItself(next);
  });
  return last.map(({ status, day, note }, index) => ({
    status: asStatus(status),
    day,
    note: noteRef(note),
    again: last.slice(0, index).some((before) => before.status === status),
  }));
}

function asStatus(status: string): DecisionStatus {
  return status === 'proposed' || status === 'rejected' ? status : 'accepted';
}
