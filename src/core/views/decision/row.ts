import { leftInForce } from '../../graph/record/left-in-force.ts';
import { decisionStep } from '../../graph/record/superseded.ts';
import type { Archive } from '../../model/archive.ts';
import type { Day } from '../../model/day/day.ts';
import type { LinkedNote } from '../../model/linked-note.ts';
import type { Decision, Proposal } from '../../model/record.ts';
import type { Ref } from '../../model/ref.ts';
import { currentActions } from '../lines/lineage.ts';
import { type RecordLine, recordLine } from '../lines/record-line.ts';
import { personRef, recordRef } from '../lines/ref.ts';
import { type DecisionNeed, type DecisionTerms, decisionTerms, needsOf } from './terms.ts';

/** A decision in a list, with the actions that implement it. */
export interface DecisionRow {
  readonly line: RecordLine;
  readonly terms: DecisionTerms;
  readonly needs: readonly DecisionNeed[];
  readonly supersededBy?: Ref;
  /** The decisions that it would supersede. Empty unless it is proposed. */
  readonly wouldSupersede: readonly Ref[];
  /** Proposed decisions that would supersede it. */
  readonly challengedBy: readonly Ref[];
  /** Newer decisions alongside which it is in force: they superseded only the proposal to supersede it. */
  readonly inForceBeside: readonly Ref[];
  /** Older decisions that are still in force, because it superseded only the proposal to supersede them. */
  readonly leavesInForce: readonly Ref[];
  /** The attendees of the meeting that decided it, or else recorded it. */
  readonly attended: Attended;
  /** The guests of that meeting, in words. */
  readonly guests: readonly string[];
  /** The number of actions that implement it, and how many of them are done. */
  readonly actions: number;
  readonly done: number;
}

/** The attendees of a meeting. `not-recorded`: the note has no `attendees`, or `attendees: unknown`. */
type Attended = readonly Ref[] | 'not-recorded';

/** Data from other records for the rows of decisions, computed once for all of them. */
export interface DecisionContext {
  /** The proposals that a decision adopted, by its id. */
  readonly proposalsOf: ReadonlyMap<string, readonly Proposal[]>;
  /** The proposed decisions that would supersede a decision. */
  readonly challengersOf: ReadonlyMap<Decision, readonly Decision[]>;
  /** The newer decisions alongside which a decision was left in force. */
  readonly newerThan: ReadonlyMap<Decision, readonly Decision[]>;
  /** The older decisions that a decision left in force. */
  readonly olderThan: ReadonlyMap<Decision, readonly Decision[]>;
}

/** Computes the context of all decisions. */
export function decisionContext({ proposals, decisions }: Archive): DecisionContext {
  const proposalsOf = new Map<string, Proposal[]>();
  for (const proposal of proposals) {
    if (proposal.adoptedAs?.kind === 'decision') gather(proposalsOf, proposal.adoptedAs.id, proposal);
  }
  const challengersOf = new Map<Decision, Decision[]>();
  for (const newer of decisions) {
    if (newer.status === 'proposed')
      for (const older of newer.supersedes) gather(challengersOf, older, newer);
  }
  const newerThan = new Map<Decision, Decision[]>();
  const olderThan = new Map<Decision, Decision[]>();
  for (const { older, newer } of leftInForce(decisions)) {
    gather(newerThan, older, newer);
    gather(olderThan, newer, older);
  }
  return { proposalsOf, challengersOf, newerThan, olderThan };
}

function gather<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** Returns the row of a decision as of `today`. */
export function decisionRow(decision: Decision, context: DecisionContext, today: Day): DecisionRow {
  const terms = decisionTerms(decision, context.proposalsOf.get(decision.id) ?? [], today);
  const { status, supersedes, supersededBy, implementedBy } = decision;
  const implementing = currentActions(implementedBy);
  const newer = context.newerThan.get(decision) ?? [];
  const holds = status === 'proposed' || status === 'accepted';
  const meeting = decisionStep(decision)?.note ?? decision.note;
  return {
    line: recordLine(decision, today),
    terms,
    needs: needsOf(terms, newer.length > 0),
    supersededBy: supersededBy && recordRef(supersededBy),
    wouldSupersede: status === 'proposed' ? supersedes.map(recordRef) : [],
    challengedBy: holds ? (context.challengersOf.get(decision) ?? []).map(recordRef) : [],
    inForceBeside: [...new Set(newer)].map(recordRef),
    leavesInForce: [...new Set(context.olderThan.get(decision) ?? [])].map(recordRef),
    attended: attendedAt(meeting),
    guests: meeting.note.guests,
    actions: implementing.length,
    done: implementing.filter((action) => action.status === 'done').length,
  };
}

function attendedAt({ attendees }: LinkedNote): Attended {
  return attendees === undefined || attendees === 'unknown' ? 'not-recorded' : attendees.map(personRef);
}
