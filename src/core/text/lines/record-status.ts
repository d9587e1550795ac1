import type { Day } from '../../model/day/day.ts';
import type { RecordKind } from '../../model/entry.ts';
import type { EventKind } from '../../model/event.ts';
import type { Unopposed } from '../../model/objection.ts';
import { ofTerms, type Ref } from '../../model/ref.ts';
import { type ShownFacts, shownStatus } from '../../model/status.ts';
import { capitalise, listInWords } from './count.ts';
import { printDay } from './day.ts';
import { lookOf, type State } from './status.ts';

/** Whether a step only mentions a record that stays open. */
export function isStillOpen(step: string): boolean {
  return step === 'carried-over' || step === 'still-open';
}

/** Whether a step leaves the status as it was. */
export function isMention(step: string): boolean {
  return step === 'mentioned' || isStillOpen(step);
}

/**
 * The state shown for an event. A question, proposal or debt that is still open keeps the state of its kind. One that is
 * open again says so.
 */
export function stateOfStep(kind: RecordKind, step: EventKind): State {
  if (kind === 'debt' && (step === 'done' || step === 'dropped')) return endOfDebt[step];
  const open = isStillOpen(step) || step === 'opened';
  if (kind === 'action' || !open) return step;
  if (kind === 'question') return 'question';
  return kind === 'debt' ? 'debt' : 'proposed';
}

/** A debt that is done is repaid, and one that is dropped was accepted: the group lives with it. */
const endOfDebt = { done: 'repaid', dropped: 'kept' } as const;

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

/** The words after the name of the owner in a report on one part: `done`, `still open`. */
export function partWord(state: State): string {
  return isStillOpen(state) || state === 'open' ? 'still open' : lookOf(state).word.toLowerCase();
}

/** The status of an action that is open for others, in the list of an owner whose part ended: `Part dropped`. */
export function partEndWord(as: 'done' | 'dropped' | 'skipped'): string {
  return `Part ${lookOf(as).word.toLowerCase()}`;
}

/** The state shown for an action. See `shownStatus`. */
export function stateOfAction(line: ShownFacts): State {
  return shownStatus(line);
}

/** The state shown for a deferred action from its start date on. */
export function stateFromStart({ status, blockedBy }: ShownFacts): State {
  return shownStatus({ status, blockedBy });
}

/** The objections that hold a decision: the day of the first, and who objects. */
export interface HeldFacts {
  readonly since: Day;
  readonly by: readonly { readonly label: string }[];
}

/** That a decision is held, since when and by whom: `held since 3 Mar 2017, objection by Dan`. */
export function heldWords(
  { since, by }: HeldFacts,
  length: 'medium' | 'long',
  of?: Pick<Ref, 'assumed'>,
): string {
  const who = listInWords(by.map(({ label }) => label));
  const objections = by.length === 1 ? 'objection' : 'objections';
  return `held since ${printDay(since, length, of)}, ${objections} by ${who}`;
}

/** Why a decision was accepted that no note accepts: `no objections`. */
export function unopposedWords(how: Unopposed): string {
  return how === 'withdrawn' ? 'objections withdrawn' : 'no objections';
}

/** The facts of a decision that is open for objections, or held by some. */
interface ObjectionFacts {
  /** The decision, which says which of its days are assumed. */
  readonly ref?: Pick<Ref, 'assumed'>;
  readonly status: State | 'open';
  readonly objectionsUntil?: Day;
  readonly held?: HeldFacts;
}

/**
 * The words for a decision while objections are possible or hold it, instead of its status: `Accepted, objections until
 * 7 Apr 2026`. `undefined` for other decisions.
 */
export function objectionStateWords({
  ref,
  status,
  objectionsUntil,
  held,
}: ObjectionFacts): string | undefined {
  if (held) return capitalise(heldWords(held, 'medium', ref));
  return objectionsUntil === undefined
    ? undefined
    : `${lookOf(stateOfDecision(status)).word}, objections until ${printDay(objectionsUntil, 'medium', ofTerms(ref))}`;
}

/** The status of a decision within a line: `accepted`, or `accepted, objections until 7 Apr 2026`. */
export function decisionWords(line: ObjectionFacts): string {
  const words = objectionStateWords(line) ?? lookOf(stateOfDecision(line.status)).word;
  return words.charAt(0).toLowerCase() + words.slice(1);
}

/** The state shown for a question or a debt. */
export function stateOfRecord(
  kind: 'question' | 'debt',
  status: 'open' | 'answered' | 'parked' | 'in-progress' | 'done' | 'dropped',
): State {
  if (kind === 'debt' && (status === 'done' || status === 'dropped')) return endOfDebt[status];
  return status === 'open' ? kind : status;
}

/** The state shown for a decision in a list with other records, where `open` can only be a question. */
export function stateOfDecision(status: State | 'open'): State {
  return status === 'open' ? 'question' : status;
}

/** The word before the day on which a record was decided or opened, if its status is of a later day: `accepted`. */
export function earlierWord(status: State | 'open', isDecided: boolean): string {
  if (status !== 'superseded') return '';
  return isDecided ? 'accepted ' : 'proposed ';
}

/** The word before the day of a closing: `superseded` or `closed`. */
export function closingWord(status: State | 'open'): string {
  return status === 'superseded' ? 'superseded' : 'closed';
}

/** The day of the status of a decision: on which it was superseded, else accepted or rejected, else proposed. */
export function dayOfStatus(line: {
  readonly status: State | 'open';
  readonly opened: Day;
  readonly closed?: Day;
  readonly decided?: { readonly day: Day };
}): Day {
  const decided = line.decided?.day ?? line.opened;
  return line.status === 'superseded' ? (line.closed ?? decided) : decided;
}
