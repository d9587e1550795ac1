import type { Day } from '../../model/day/day.ts';
import type { EventKind } from '../../model/event.ts';
import type { LinkedNote } from '../../model/linked-note.ts';
import type { Action, Decision, Question } from '../../model/record.ts';
import type { Ref } from '../../model/ref.ts';
import type { DecisionMethod, Health, Lifecycle } from '../../model/status.ts';
import type { BlockerRef } from '../lines/blockers.ts';
import { type Source, sourceOf } from '../lines/check-in-line.ts';
import type { DueView } from '../lines/due.ts';
import { seriesRef } from '../lines/ref.ts';
import type { ShareTally } from '../lines/team-shares.ts';

/** Everything that a line of a report can say something is. */
export type ReportState =
  | Action['status']
  | Decision['status']
  | Question['status']
  | Lifecycle
  | Health
  | EventKind;

/** A change: what something was, where that was said before, and what it is now. Equal where it was confirmed. */
export interface Change {
  readonly from?: ReportState;
  readonly to: ReportState;
}

/** A due day that was not kept: from which day, to which later one where it was put off, and whether the last of these passed. */
export interface Slip {
  readonly from: Day;
  readonly to?: Day;
  readonly passed: boolean;
}

/** One line of a report: what it is about, what happened, and which note says so. What does not apply is left out. */
export interface ReportLine extends Source {
  readonly ref: Ref;
  /** The series of the note that says so. */
  readonly series: Ref;
  /** What it became or is, the weightiest first. */
  readonly changes: readonly Change[];
  readonly owners?: readonly Ref[];
  /** For an open action of everyone: how far the teams are. */
  readonly shares?: ShareTally;
  readonly due?: DueView;
  /** Until when it is put off; only while it is. */
  readonly start?: Day;
  /** Only for what slipped. */
  readonly slip?: Slip;
  /** Only for what was closed. */
  readonly closed?: Day;
  readonly said?: string;
  readonly reason?: string;
  readonly waitsOn?: readonly BlockerRef[];
  /** What took its place. */
  readonly replacedBy?: readonly Ref[];
  readonly carriedOver?: number;
  readonly serves?: readonly Ref[];
  /** Whose work a check-in is about. */
  readonly team?: Ref;
  readonly method?: DecisionMethod;
  /** True for a health that nobody has confirmed for long. */
  readonly faded?: boolean;
}

/** Where a line comes from: its note, that note's day and series. */
export function lineSource(note: LinkedNote): Pick<ReportLine, 'note' | 'day' | 'series'> {
  return { ...sourceOf({ note }), series: seriesRef(note.series) };
}
