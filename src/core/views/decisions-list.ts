import type { Archive } from '../model/archive.ts';
import type { Decision } from '../model/record.ts';
import type { DecisionMethod } from '../model/status.ts';
import { type PageOf, pagesOf } from './page-of.ts';
import { type RecordLine, recordLine } from './record-line.ts';

/** Every state a decision can be in, in the order in which lists offer them. */
const decisionStates = ['proposed', 'accepted', 'superseded', 'rejected'] as const;

/** One state of a decision that a list can be of. */
export type DecisionState = (typeof decisionStates)[number];

/** One decision in a list, with what was done about it. */
export interface DecisionRow {
  readonly line: RecordLine;
  readonly method?: DecisionMethod;
  readonly supersededBy?: RecordLine;
  /** Actions that carry it out, and how many of them are done. */
  readonly actions: number;
  readonly done: number;
}

/** One page of decisions, newest first: all of them, or those in one state. */
export interface DecisionsPage {
  readonly state?: DecisionState;
  readonly page: PageOf<DecisionRow>;
  readonly counts: readonly { readonly state: DecisionState; readonly number: number }[];
  readonly total: number;
}

const decisionsOnAPage = 50;

/** All pages of decisions: first of all of them, then of each state that at least one is in. */
export function decisionsPages(archive: Archive): readonly DecisionsPage[] {
  const newest = archive.decisions.toReversed();
  const counts = decisionStates
    .map((state) => ({ state, number: newest.filter(({ status }) => status === state).length }))
    .filter(({ number }) => number > 0);
  const listOf = (decisions: readonly Decision[], state?: DecisionState) =>
    pagesOf(decisions, decisionsOnAPage).map(({ items, ...page }) => ({
      state,
      page: { ...page, items: items.map(rowOf) },
      counts,
      total: newest.length,
    }));
  return [
    ...listOf(newest),
    ...counts.flatMap(({ state }) =>
      listOf(
        newest.filter(({ status }) => status === state),
        state,
      ),
    ),
  ];
}

function rowOf(decision: Decision): DecisionRow {
  return {
    line: recordLine(decision),
    method: decision.entry.method,
    supersededBy: decision.supersededBy && recordLine(decision.supersededBy),
    actions: decision.implementedBy.length,
    done: decision.implementedBy.filter(({ status }) => status === 'done').length,
  };
}
