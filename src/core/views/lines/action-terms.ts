import type { Day } from '../../model/day/day.ts';
import type { ActionEntry } from '../../model/entry.ts';
import type { Action } from '../../model/record.ts';
import type { Ref } from '../../model/ref.ts';
import { type BlockerRef, blockerRefs } from './blockers.ts';
import { recordRef } from './ref.ts';

/** What a note said of an action when it opened it, besides whose it is, its day and what it serves. */
export interface ActionTerms {
  /** From when on it is meant to be seen. */
  readonly start?: Day;
  readonly every?: ActionEntry['every'];
  /** What it waited for from the first day. */
  readonly waitsOn: readonly BlockerRef[];
  readonly carriesOut?: Ref;
  readonly supersedes: readonly Ref[];
  readonly duplicateOf?: Ref;
  readonly splitInto: readonly Ref[];
}

/** The terms of an action as its opening wrote them. */
export function actionTerms(action: Action): ActionTerms {
  return {
    start: action.entry.start,
    every: action.entry.every,
    waitsOn: blockerRefs(action.events[0]?.blockedBy ?? []),
    carriesOut: action.implements && recordRef(action.implements),
    supersedes: action.supersedes.map(recordRef),
    duplicateOf: action.duplicateOf && recordRef(action.duplicateOf),
    splitInto: action.splitInto.map(recordRef),
  };
}
