import type { Archive } from '../../model/archive.ts';
import type { Day } from '../../model/day/day.ts';
import type { ScopeEntry } from '../../model/entry.ts';
import type { EventKind } from '../../model/event.ts';
import type { LinkedNote } from '../../model/linked-note.ts';
import type { Decision, TrackerId } from '../../model/record.ts';
import type { Ref } from '../../model/ref.ts';
import { type Words, wordsOf } from '../../model/words.ts';
import { type Neighbours, neighboursOf } from '../action/neighbours.ts';
import { type ActionLine, actionLine } from '../lines/action-line.ts';
import { type Folded, withRest } from '../lines/capped.ts';
import { openFirst } from '../lines/order.ts';
import { type RecordLine, recordLine, recordLineOn } from '../lines/record-line.ts';
import { aimRef, noteRef, recordRef, topicRef } from '../lines/ref.ts';
import { type FactLine, factLine, reportedOn } from '../lines/reported.ts';
import { type MentionLine, mentionLines, mentionsBesideSteps } from '../mention/mention-lines.ts';
import { type DecisionContext, type DecisionRow, decisionContext, decisionRow } from './row.ts';

/** The content of the page of a decision. */
export interface DecisionPage {
  readonly row: DecisionRow;
  /** The file of the note that opened it. */
  readonly path: string;
  /** Whether it was made before the archive begins. */
  readonly earlier: boolean;
  readonly scope?: ScopeEntry;
  /** The texts of its note with mentions, in pieces. */
  readonly words: LinkedNote['words'];
  readonly serves: readonly Ref[];
  readonly servesNone: boolean;
  /** The topic that it belongs to. */
  readonly topic?: Ref;
  readonly trackers: readonly TrackerId[];
  /** The decisions that it supersedes, or would supersede once it is accepted. */
  readonly supersedes: readonly RecordLine[];
  readonly supersededBy?: RecordLine;
  /** Proposed decisions that would supersede it. Until then it is in force. */
  readonly challengedBy: readonly RecordLine[];
  /** The proposals that it adopted. */
  readonly cameOf: readonly Ref[];
  readonly implementedBy: Folded<ActionLine>;
  /** The questions that it answers. */
  readonly answers: readonly RecordLine[];
  /** Whether an action is expected: the decision is in force or proposed, and needs one. */
  readonly needsAction: boolean;
  readonly steps: readonly DecisionStep[];
  /** The notes that mention it, but those of its steps. */
  readonly mentionedBy: Folded<MentionLine>;
  readonly previous?: Ref;
  readonly next?: Ref;
}

/** One step of a decision at a meeting. */
interface DecisionStep {
  readonly state: EventKind;
  readonly day: Day;
  /** The date of the note, if the step happened on another day. */
  readonly reported?: Day;
  readonly note: Ref;
  readonly said?: Words;
  readonly reason?: Words;
  readonly facts?: FactLine;
}

/** Data from other records for the page of a decision, computed once for all pages. */
export interface DecisionSurroundings {
  readonly neighbours: ReadonlyMap<Decision, Neighbours<Decision>>;
  readonly context: DecisionContext;
}

/** Computes the surroundings of all decisions. */
export function decisionSurroundings(archive: Archive): DecisionSurroundings {
  return { neighbours: neighboursOf(archive.decisions), context: decisionContext(archive) };
}

const shown = 20;

/** Returns the page of a decision. */
export function decisionPage(
  decision: Decision,
  archive: Archive,
  around: DecisionSurroundings,
): DecisionPage {
  const { today } = archive;
  const { context, neighbours } = around;
  const beside = neighbours.get(decision);
  const row = decisionRow(decision, context, today);
  return {
    row,
    path: decision.note.note.path,
    earlier: decision.earlier,
    scope: decision.entry.scope,
    words: decision.note.words,
    serves: decision.serves.aims.map(aimRef),
    servesNone: decision.serves.none,
    topic: decision.topic && topicRef(decision.topic),
    trackers: decision.trackers,
    supersedes: decision.supersedes.map(recordLineOn(today)),
    supersededBy: decision.supersededBy && recordLine(decision.supersededBy, today),
    challengedBy: row.challengedBy.length > 0 ? challengersOf(decision, context, today) : [],
    cameOf: (context.proposalsOf.get(decision.id) ?? []).map(recordRef),
    implementedBy: withRest(
      openFirst(decision.implementedBy, today),
      shown,
      (action) => actionLine(action, today),
      recordRef,
    ),
    answers: decision.answers.map(recordLineOn(today)),
    needsAction:
      decision.needs === 'action' && (decision.status === 'accepted' || decision.status === 'proposed'),
    steps: decision.events.map(({ kind, day, note, said, reason, facts }) => ({
      state: kind,
      day,
      reported: reportedOn({ day, note }, decision.note),
      note: noteRef(note),
      said: wordsOf(note, said),
      reason: wordsOf(note, reason),
      ...(facts && { facts: factLine({ facts, note }) }),
    })),
    mentionedBy: mentionLines(decision, mentionsBesideSteps(decision), archive, shown),
    previous: beside?.previous && recordRef(beside.previous),
    next: beside?.next && recordRef(beside.next),
  };
}

function challengersOf(
  decision: Decision,
  { challengersOf: all }: DecisionContext,
  today: Day,
): readonly RecordLine[] {
  return (all.get(decision) ?? []).map(recordLineOn(today));
}
