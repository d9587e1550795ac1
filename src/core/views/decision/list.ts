import type { Archive } from '../../model/archive.ts';
import { byCodeUnit } from '../../model/compare.ts';
import type { Day } from '../../model/day/day.ts';
import { type Capped, capped } from '../lines/capped.ts';
import { type PageByState, pagesByState } from './pages-by-status.ts';
import { type DecisionRow, decisionContext, decisionRow } from './row.ts';
import { decisionReasons } from './terms.ts';

/** The statuses of decisions, in the order of the lists. */
const decisionStates = ['proposed', 'accepted', 'superseded', 'rejected'] as const;

/** The kind of a list of decisions: those with one status, held by an objection, or in need of attention. */
type DecisionState = (typeof decisionStates)[number] | 'held' | 'needs-a-look';

/** One page of decisions, by the day of their latest status, newest first. Those that need attention are sorted by urgency. */
export type DecisionsPage = PageByState<DecisionState, DecisionRow>;

/** All lists of decisions. */
export interface DecisionLists {
  readonly pages: readonly DecisionsPage[];
  /** The most urgent of those that need attention, for the first page. */
  readonly look: Capped<DecisionRow>;
}

const decisionsOnAPage = 50;
const lookedAt = 8;

/** Returns all lists of decisions: all, those that need attention, then one for each status that occurs. */
export function decisionLists(archive: Archive): DecisionLists {
  const context = decisionContext(archive);
  const rows = archive.decisions
    .toReversed()
    .map((decision) => decisionRow(decision, context, archive.today))
    .sort((a, b) => byCodeUnit(dayOf(b), dayOf(a)));
  const look = rows.filter(({ needs }) => needs.length > 0).sort((a, b) => pressing(a) - pressing(b));
  const states = decisionStates.map((state) => ({
    state,
    records: rows.filter(({ line }) => line.status === state),
  }));
  return {
    pages: pagesByState<DecisionRow, DecisionState, DecisionRow>(
      rows,
      [
        { state: 'needs-a-look', records: look },
        { state: 'held', records: rows.filter(({ line }) => line.held !== undefined) },
        ...states,
      ],
      decisionsOnAPage,
      (row) => row,
    ),
    look: capped(look, lookedAt, (row) => row),
  };
}

/** The day of its latest own status, with which its line begins. */
function dayOf({ terms, line }: DecisionRow): Day {
  return terms.course.at(-1)?.day ?? line.opened;
}

/** The rank of its most urgent need. Decisions with the same rank keep their order. */
function pressing({ needs }: DecisionRow): number {
  const [first] = needs;
  return first ? decisionReasons.indexOf(first) : decisionReasons.length;
}
