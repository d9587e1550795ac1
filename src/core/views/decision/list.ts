import type { Archive } from '../../model/archive.ts';
import { type Capped, capped } from '../lines/capped.ts';
import { type PageByState, pagesByState } from './pages-by-status.ts';
import { type DecisionRow, decisionContext, decisionRow } from './row.ts';
import { decisionNeeds } from './terms.ts';

/** Every state a decision can be in, in the order in which lists offer them. */
const decisionStates = ['proposed', 'accepted', 'superseded', 'rejected'] as const;

/** What a list of decisions can be of: those in one state, or those that need a look. */
type DecisionState = (typeof decisionStates)[number] | 'needs-a-look';

/** One page of decisions, newest first; of those that need a look the most pressing first. */
export type DecisionsPage = PageByState<DecisionState, DecisionRow>;

/** The decisions as they are listed. */
export interface DecisionLists {
  readonly pages: readonly DecisionsPage[];
  /** The most pressing of those that need a look, for the first page. */
  readonly look: Capped<DecisionRow>;
}

const decisionsOnAPage = 50;
const lookedAt = 8;

/** All lists of decisions: first of all of them, then those that need a look, then of each state that one is in. */
export function decisionLists(archive: Archive): DecisionLists {
  const context = decisionContext(archive);
  const rows = archive.decisions
    .toReversed()
    .map((decision) => decisionRow(decision, context, archive.today));
  const look = rows.filter(({ needs }) => needs.length > 0).sort((a, b) => pressing(a) - pressing(b));
  const states = decisionStates.map((state) => ({
    state,
    records: rows.filter(({ line }) => line.status === state),
  }));
  return {
    pages: pagesByState<DecisionRow, DecisionState, DecisionRow>(
      rows,
      [{ state: 'needs-a-look', records: look }, ...states],
      decisionsOnAPage,
      (row) => row,
    ),
    look: capped(look, lookedAt, (row) => row),
  };
}

/** Place of its most pressing need; those of one need keep their order. */
function pressing({ needs }: DecisionRow): number {
  const [first] = needs;
  return first ? decisionNeeds.indexOf(first) : decisionNeeds.length;
}
