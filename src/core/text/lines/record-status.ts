import type { RecordKind } from '../../model/entry.ts';
import type { EventKind } from '../../model/event.ts';
import type { ActionStatus } from '../../model/status.ts';
import type { State } from './status.ts';

/** The state a step shows: what is carried over stays an open question, a proposal or a debt for those kinds. */
export function stateOfStep(kind: RecordKind, step: EventKind): State {
  const open = step === 'carried-over' || step === 'opened' || step === 'reopened';
  if (kind === 'action' || !open) return step;
  if (kind === 'question') return 'question';
  return kind === 'debt' ? 'debt' : 'proposed';
}

/** The state of an action: what is put off is deferred, whatever else is as its status says. */
export function stateOfAction(line: {
  readonly status: ActionStatus | 'superseded';
  readonly start?: string;
}): State {
  return line.start === undefined ? line.status : 'deferred';
}

/** The state of a record by the word of its status. */
export function stateOfRecord(
  kind: 'question' | 'debt',
  status: 'open' | 'answered' | 'parked' | 'in-progress' | 'done' | 'dropped',
): State {
  return status === 'open' ? kind : status;
}

/** The state of a decision among other records; the statuses of questions never are a decision's. */
export function stateOfDecision(status: State | 'open'): State {
  return status === 'open' ? 'question' : status;
}
