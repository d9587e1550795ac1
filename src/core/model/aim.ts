import type { Day } from './day/day.ts';
import type { CheckIn, LinkedNote } from './linked-note.ts';
import type { Owner, Team } from './owner.ts';
import type { Action, Decision, Question, TrackerId } from './record.ts';
import type {
  GoalEntry,
  MilestoneEntry,
  ObjectiveEntry,
  OutcomeEntry,
  ProgramEntry,
  QuarterEntry,
} from './registry.ts';
import type { Health, Lifecycle } from './status.ts';

/** What a record serves. `from` says which of action, note and series (the nearest) said so. */
export interface Serves {
  /** True where `none` was said on purpose. */
  readonly none: boolean;
  readonly aims: readonly Aim[];
  readonly from?: 'record' | 'note' | 'series';
  /** References that name nothing, as written. */
  readonly dangling: readonly string[];
}

/** Something that work can be for. */
export type Aim = Program | Outcome | Objective | Goal;

/** Lifecycle and health as last said, each with the check-in that said it. */
export interface Standing {
  readonly lifecycle?: Lifecycle;
  readonly lifecycleBy?: CheckIn;
  readonly health?: Health;
  readonly healthBy?: CheckIn;
}

/** What the kinds of aim share. Actions, decisions and questions are those that serve it or anything below it. */
interface AimBase {
  readonly id: string;
  readonly text: string;
  /** Check-ins on this very thing, oldest first. */
  readonly checkIns: readonly CheckIn[];
  readonly standing: Standing;
  readonly actions: readonly Action[];
  readonly decisions: readonly Decision[];
  readonly questions: readonly Question[];
  /** Notes whose text names it, oldest first. */
  readonly mentionedBy: readonly LinkedNote[];
}

export interface Program extends AimBase {
  readonly kind: 'program';
  readonly entry: ProgramEntry;
  readonly outcomes: readonly Outcome[];
  readonly owners: readonly Owner[];
}

export interface Outcome extends AimBase {
  readonly kind: 'outcome';
  readonly entry: OutcomeEntry;
  readonly program: Program;
  readonly objectives: readonly Objective[];
  readonly owners: readonly Owner[];
}

export interface Objective extends AimBase {
  readonly kind: 'objective';
  readonly entry: ObjectiveEntry;
  readonly outcome: Outcome;
  readonly owners: readonly Owner[];
  /** Quarterly goals that are for it, oldest quarter first. */
  readonly goals: readonly Goal[];
}

export interface Goal extends AimBase {
  readonly kind: 'goal';
  readonly entry: GoalEntry;
  readonly quarter: Quarter;
  readonly team?: Team;
  readonly owners: readonly Owner[];
  /** Objectives, outcomes and programs that it is for. */
  readonly serves: Serves;
  readonly continues?: Goal;
  readonly continuedBy: readonly Goal[];
  readonly milestones: readonly Milestone[];
}

export interface Milestone {
  readonly entry: MilestoneEntry;
  readonly trackers: readonly TrackerId[];
  readonly blockedBy: readonly MilestoneEntry[];
}

/** A planning period. `registered: false` for one without a file, made from the calendar because a note falls into it. */
export interface Quarter {
  readonly id: string;
  readonly title: string;
  readonly starts: Day;
  readonly ends: Day;
  readonly registered: boolean;
  readonly entry?: QuarterEntry;
  readonly goals: readonly Goal[];
  readonly notes: readonly LinkedNote[];
}
