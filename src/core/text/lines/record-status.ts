import type { RecordKind } from '../../model/entry.ts';
import type { EventKind } from '../../model/event.ts';
import type { ActionStatus } from '../../model/status.ts';
import { lookOf, type State } from './status.ts';

/** The state shown for an event. An open question, proposal or debt keeps the state of its kind when it is carried over. */
export function stateOfStep(kind: RecordKind, step: EventKind): State {
  const open = step === 'carried-over' || step === 'opened' || step === 'reopened';
  if (kind === 'action' || !open) return step;
  if (kind === 'question') return 'question';
  return kind === 'debt' ? 'debt' : 'proposed';
}

const openedWords: Readonly<Record<RecordKind, string>> = {
  action: 'Opened',
  decision: 'Recorded',
  question: 'Asked',
  debt: 'Added',
};

/** The word for the first step of a record. `earlier`: the record is older than the archive. */
export function openedWord(kind: RecordKind, earlier: boolean): string {
  return earlier ? 'First mentioned' : openedWords[kind];
}

/** The report of one team on its part of an action: `Ops done`, `Ops still open`. */
export function partWords(team: string, state: State): string {
  return `${team} ${partWord(state)}`;
}

/** The words after the name of the team in such a report. */
export function partWord(state: State): string {
  return state === 'carried-over' || state === 'open' ? 'still open' : lookOf(state).word.toLowerCase();
}

/** The state shown for an action: `deferred` if it has a start date ahead, else its status. */
export function stateOfAction(line: {
  readonly status: ActionStatus | 'superseded';
  readonly start?: string;
}): State {
  return line.start === undefined ? line.status : 'deferred';
}

/** The state shown for a question or a debt. */
export function stateOfRecord(
  kind: 'question' | 'debt',
  status: 'open' | 'answered' | 'parked' | 'in-progress' | 'done' | 'dropped',
): State {
  return status === 'open' ? kind : status;
}

/** The state shown for a decision in a list with other records, where `open` can only be a question. */
export function stateOfDecision(status: State | 'open'): State {
  return status === 'open' ? 'question' : status;
}
