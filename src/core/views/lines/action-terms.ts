import type { Day } from '../../model/day/day.ts';
import type { ActionEntry } from '../../model/entry.ts';
import type { Action } from '../../model/record.ts';
import type { Ref } from '../../model/ref.ts';
import { type BlockerRef, blockerRefs } from './blockers.ts';
import { recordRef, topicRef } from './ref.ts';

/** The terms of an action as its note opened it, besides owner, due date and aims. */
export interface ActionTerms {
  /** The start date. */
  readonly start?: Day;
  readonly every?: ActionEntry['every'];
  /** The blockers from the opening. */
  readonly blockedBy: readonly BlockerRef[];
  readonly implementedDecision?: Ref;
  readonly supersedes: readonly Ref[];
  readonly duplicateOf?: Ref;
  readonly splitInto: readonly Ref[];
  /** The topic that it belongs to, by its opening or a later note. */
  readonly topic?: Ref;
}

/** Returns the terms of an action as its opening gave them. */
export function actionTerms(action: Action): ActionTerms {
  return {
    start: action.entry.start,
    every: action.entry.every,
    blockedBy: blockerRefs(action.events[0]?.blockedBy ?? []),
    implementedDecision: action.implements && recordRef(action.implements),
    supersedes: action.supersedes.map(recordRef),
    duplicateOf: action.duplicateOf && recordRef(action.duplicateOf),
    splitInto: action.splitInto.map(recordRef),
    topic: action.topic && topicRef(action.topic),
  };
}
