import type { Archive } from '../model/archive.ts';
import type { Day } from '../model/day.ts';
import type { ScopeEntry, VotesEntry } from '../model/entry.ts';
import type { EventKind } from '../model/event.ts';
import type { Decision, Proposal, TrackerId } from '../model/record.ts';
import type { Ref } from '../model/ref.ts';
import type { DecisionMethod } from '../model/status.ts';
import { type ActionLine, actionLine } from './action-line.ts';
import { type Capped, capped } from './capped.ts';
import { type Neighbours, neighboursOf } from './neighbours.ts';
import { newestFirst } from './newest-first.ts';
import { type NoteLine, noteLine } from './note-line.ts';
import { openFirst } from './open-first.ts';
import { type RecordLine, recordLine } from './record-line.ts';
import { aimRef, noteRef, recordRef } from './ref.ts';

/** Everything that a decision's page says. */
export interface DecisionPage {
  readonly line: RecordLine;
  /** The file of the note that opened it. */
  readonly path: string;
  /** True where it was opened before the archive begins. */
  readonly earlier: boolean;
  readonly method?: DecisionMethod;
  /** Until when anybody may object, and whether that day has passed. */
  readonly objections?: { readonly until: Day; readonly over: boolean };
  readonly votes?: VotesEntry;
  readonly scope?: ScopeEntry;
  readonly review?: { readonly day: Day; readonly due: boolean };
  readonly serves: readonly Ref[];
  readonly servesNone: boolean;
  readonly trackers: readonly TrackerId[];
  readonly supersedes: readonly RecordLine[];
  readonly supersededBy?: RecordLine;
  /** The proposals that it came of. */
  readonly cameOf: readonly Ref[];
  readonly carriedOutBy: Capped<ActionLine>;
  readonly steps: readonly DecisionStep[];
  readonly mentionedBy: Capped<NoteLine>;
  readonly previous?: Ref;
  readonly next?: Ref;
}

/** What one meeting said of a decision. */
export interface DecisionStep {
  readonly state: EventKind;
  readonly day: Day;
  readonly note: Ref;
  readonly said?: string;
  readonly reason?: string;
}

/** What the pages of all decisions need to know of other things, made once. */
export interface DecisionSurroundings {
  readonly neighbours: ReadonlyMap<Decision, Neighbours<Decision>>;
  readonly proposalsOf: ReadonlyMap<string | undefined, readonly Proposal[]>;
}

/** The surroundings of every decision. */
export function decisionSurroundings(archive: Archive): DecisionSurroundings {
  const adopted = archive.proposals.filter(({ adoptedAs }) => adoptedAs?.kind === 'decision');
  const proposalsOf = Map.groupBy(adopted, ({ adoptedAs }) => adoptedAs?.id);
  return { neighbours: neighboursOf(archive.decisions), proposalsOf };
}

const shown = 20;

/** The page of one decision as of `today`. */
export function decisionPage(decision: Decision, around: DecisionSurroundings, today: Day): DecisionPage {
  const { method, objectionsBy, votes, scope, reviewBy } = decision.entry;
  const beside = around.neighbours.get(decision);
  return {
    line: recordLine(decision),
    path: decision.note.note.path,
    earlier: decision.earlier,
    method,
    objections: objectionsBy === undefined ? undefined : { until: objectionsBy, over: objectionsBy < today },
    votes,
    scope,
    review:
      reviewBy === undefined ? undefined : { day: reviewBy, due: reviewBy <= today && isInForce(decision) },
    serves: decision.serves.aims.map(aimRef),
    servesNone: decision.serves.none,
    trackers: decision.trackers,
    supersedes: decision.supersedes.map(recordLine),
    supersededBy: decision.supersededBy && recordLine(decision.supersededBy),
    cameOf: (around.proposalsOf.get(decision.id) ?? []).map(recordRef),
    carriedOutBy: capped(openFirst(decision.implementedBy), shown, (action) => actionLine(action, today)),
    steps: decision.events.map(({ kind, day, note, said, reason }) => ({
      state: kind,
      day,
      note: noteRef(note),
      said,
      reason,
    })),
    mentionedBy: capped(newestFirst(decision.mentionedBy), shown, noteLine),
    previous: beside?.previous && recordRef(beside.previous),
    next: beside?.next && recordRef(beside.next),
  };
}

function isInForce(decision: Decision): boolean {
  return decision.status === 'accepted' || decision.status === 'proposed';
}
