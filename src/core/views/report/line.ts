import type { Day } from '../../model/day/day.ts';
import type { EventKind } from '../../model/event.ts';
import type { LinkedNote } from '../../model/linked-note.ts';
import type { Action, Decision, Question } from '../../model/record.ts';
import type { Ref } from '../../model/ref.ts';
import type { AimStatus, DecisionMethod, Health } from '../../model/status.ts';
import type { Words } from '../../model/words.ts';
import type { BlockerRef } from '../lines/blockers.ts';
import { type ReportedValue, type Source, sourceOf } from '../lines/check-in-line.ts';
import type { DueView } from '../lines/due.ts';
import type { ObjectionState } from '../lines/record-line.ts';
import { seriesRef } from '../lines/ref.ts';
import type { RoundTally } from '../lines/round-line.ts';
import type { ShareTally } from '../lines/team-shares.ts';

/** Every status that a line of a report can have. */
export type ReportState =
  | Action['status']
  | Decision['status']
  | Question['status']
  | AimStatus
  | Health
  | EventKind;

/** A change from an earlier status, if there was one, to a new one. Both are equal if it was confirmed. */
export interface Change {
  readonly from?: ReportState;
  readonly to: ReportState;
}

/** A slipped due date: the first date, the later one, an earlier one if it then moved back, and whether the last has passed. */
export interface Slip {
  readonly from: Day;
  readonly to: Day;
  readonly back?: Day;
  readonly passed: boolean;
}

/** The rounds of an action that were missed within a period, and the due dates of the first and the last one. */
export interface MissedRounds {
  readonly count: number;
  readonly first: Day;
  readonly last: Day;
}

/** A line of a report: its subject, its changes and its note. Keys that do not apply are missing. */
export interface ReportLine extends Source, ObjectionState {
  readonly ref: Ref;
  /** The series of the note. */
  readonly series: Ref;
  /** Its changes, the most important first. */
  readonly changes: readonly Change[];
  readonly owners?: readonly Ref[];
  /** For an open action of `everyone`: the parts of the teams. */
  readonly shares?: ShareTally;
  readonly due?: DueView;
  /** Only for a recurring action: its rhythm and its rounds, up to the end of the period. */
  readonly rounds?: RoundTally;
  /** Its start date, while it is deferred. */
  readonly start?: Day;
  /** Only for a slipped action. */
  readonly slip?: Slip;
  /** Only in the list of rounds that were missed. */
  readonly missed?: MissedRounds;
  /** Only for an open question that was answered before: the day on which it was reopened. */
  readonly reopened?: Day;
  /** Only for an open question that was parked before: the day on which it was taken up again. */
  readonly takenUp?: Day;
  /** Only for a closed action. */
  readonly closed?: Day;
  /** The date of the note that reports the closing, if it is another day. */
  readonly closingReported?: Day;
  /** The value and the confidence of a check-in. */
  readonly value?: ReportedValue;
  readonly confidence?: number;
  readonly said?: Words;
  readonly reason?: Words;
  readonly blockedBy?: readonly BlockerRef[];
  /** The records that supersede it. */
  readonly supersededBy?: readonly Ref[];
  readonly carriedOver?: number;
  readonly serves?: readonly Ref[];
  /** The team of a check-in. */
  readonly team?: Ref;
  readonly method?: DecisionMethod;
  /** The quarter of a goal, if it is not the one that the report begins with. */
  readonly quarter?: Ref;
  /** The goal that the health of an objective comes from. */
  readonly healthOf?: Ref;
  /** Whether the health is stale. */
  readonly healthStale?: boolean;
}

/** The source of a line: its note, with series and date. A check-in has its own date. */
export function lineSource(
  note: LinkedNote,
  day: Day = note.note.date,
): Pick<ReportLine, 'note' | 'day' | 'series'> {
  return { ...sourceOf({ note, day }), series: seriesRef(note.series) };
}
