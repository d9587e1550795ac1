import type { Day } from '../../model/day/day.ts';
import type { DecisionEntry } from '../../model/entry.ts';
import type { RecordEvent } from '../../model/event.ts';
import type { LinkedNote } from '../../model/linked-note.ts';
import { isLazyConsensus } from '../../model/objection.ts';
import type { DecisionStatus } from '../../model/status.ts';
import { byTime } from './moment.ts';
import type { Derived, Statement } from './statement.ts';

type Report = Statement<DecisionStatus>;

/**
 * Whether a step came about on its own: no note of its day reports it, since a time for objections ended. So is a decision
 * superseded by one that was accepted like this.
 */
export function isOfItself({ day, note, facts, successor }: RecordEvent): boolean {
  if (day === note.note.date) return false;
  const accepted = successor?.events.find((step) => step.day === day && step.note === note);
  return (facts ?? accepted?.facts)?.unopposed !== undefined;
}

/** Sorts after the reports of every note of its day: an objection on the last day counts. `~` is after every id. */
const endOfDay = '~~';

/**
 * Adds to the reports on a decision what follows from its lazy consensus:
 *
 * - It is accepted at the end of the last day for objections, if nobody objected or each objection was withdrawn.
 * - Else it is held: it stays proposed, also if its note accepted it already. It is accepted by the report that withdraws
 *   the last objection.
 * - A report that accepts or rejects it ends the run. Later objections change nothing. So does one that it is still
 *   proposed, while nobody objects: the note may know why.
 */
export function withLazyConsensus(
  entry: Pick<DecisionEntry, 'method' | 'objectionsBy' | 'status'>,
  opening: LinkedNote,
  reports: readonly Report[],
): Derived<DecisionStatus> {
  const { objectionsBy } = entry;
  if (!isLazyConsensus(entry) || objectionsBy === undefined || entry.status === 'rejected')
    return { reports, steps: [] };
  const { date } = opening.note;
  const ends: Day = objectionsBy < date ? date : objectionsBy;
  const run = new Run(entry.status);
  const inOrder = [...reports].sort(byTime);
  const early = inOrder.filter(({ from }) => from <= ends).map((one) => run.take(one, false));
  const accepted = run.end();
  const late = inOrder.filter(({ from }) => from > ends).map((one) => run.take(one, true));
  const step: Report = {
    ...{ note: opening, day: ends, from: ends, turn: endOfDay },
    ...{ status: 'accepted', facts: { unopposed: accepted ?? 'no-objection' } },
  };
  return { reports: [...early, ...late], steps: accepted ? [step] : [] };
}

/** A decision while objections to it can hold it. */
class Run {
  #status: DecisionStatus;
  #isDecided = false;
  #wasHeld = false;
  /** The ids of those who object. */
  readonly #open = new Set<string>();

  constructor(status: DecisionStatus) {
    this.#status = status;
  }

  /** Takes a report. Returns it with the status that follows. `isOver`: the last day for objections has passed. */
  take(report: Report, isOver: boolean): Report {
    if (this.#isDecided) return report;
    const { objection, withdrawn } = report.facts ?? {};
    if (objection) this.#open.add(objection.by.id);
    if (withdrawn) this.#open.delete(withdrawn.id);
    this.#wasHeld ||= objection !== undefined;
    if (report.status !== undefined) {
      this.#status = report.status;
      this.#isDecided = report.status !== 'proposed' || this.#open.size === 0;
      return report;
    }
    if (objection && this.#status === 'accepted') {
      this.#status = 'proposed';
      return { ...report, status: 'proposed' };
    }
    if (!isOver || !withdrawn || this.#open.size > 0) return report;
    this.#isDecided = true;
    return { ...report, status: 'accepted', facts: { ...report.facts, unopposed: 'withdrawn' } };
  }

  /** Ends the time for objections. Returns how the decision is accepted then, if no note decided it or holds it. */
  end(): 'no-objection' | 'withdrawn' | undefined {
    if (this.#isDecided || this.#open.size > 0) return undefined;
    this.#isDecided = true;
    if (this.#status === 'accepted') return undefined;
    return this.#wasHeld ? 'withdrawn' : 'no-objection';
  }
}
