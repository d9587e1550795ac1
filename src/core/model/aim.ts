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
import type { AimStatus, Health } from './status.ts';
import type { Named } from './words.ts';

/** What a record serves. `from` is the nearest of action, note and series that has `for`. */
export interface Serves {
  /** Whether the record is standalone (`for: none`). */
  readonly none: boolean;
  readonly aims: readonly Aim[];
  readonly from?: 'record' | 'note' | 'series';
  /** References to nothing, as written. */
  readonly dangling: readonly string[];
}

/** What a record serves from the date of a note on: of its opening, or of a follow-up with `for`. */
export interface ServesFrom {
  readonly note: LinkedNote;
  readonly serves: Serves;
}

/** An aim: a program, outcome, objective or quarterly goal. */
export type Aim = Program | Outcome | Objective | Goal;

/** Latest reported status and health, each with its check-in, and the check-in with the latest value. */
export interface Reported {
  readonly status?: AimStatus;
  readonly statusBy?: CheckIn;
  readonly health?: Health;
  readonly healthBy?: CheckIn;
  readonly valueBy?: CheckIn;
}

/**
 * Fields of all aims. Actions, decisions and questions are for the aim or for anything below it. A goal has only those
 * for which a note names the goal.
 */
interface AimBase extends Named {
  readonly id: string;
  /** Its text, or the title of a program, with names instead of mentions. */
  readonly text: string;
  /** The language of its texts, unless it is that of the page. */
  readonly lang?: string;
  /** Check-ins on the aim itself, by their own dates, oldest first. */
  readonly checkIns: readonly CheckIn[];
  readonly reported: Reported;
  readonly actions: readonly Action[];
  /** Actions that were for it on some day up to today. Those of one day: `actionsFor`. */
  readonly actionsEver: readonly Action[];
  readonly decisions: readonly Decision[];
  readonly questions: readonly Question[];
  /** Notes that mention the aim in their text, oldest first. */
  readonly mentionedBy: readonly LinkedNote[];
}

export interface Program extends AimBase {
  readonly kind: 'program';
  readonly entry: ProgramEntry;
  readonly outcomes: readonly Outcome[];
  readonly owners: readonly Owner[];
  /** Quarterly goals for the program as a whole, oldest quarter first. */
  readonly goals: readonly Goal[];
}

export interface Outcome extends AimBase {
  readonly kind: 'outcome';
  readonly entry: OutcomeEntry;
  readonly program: Program;
  readonly objectives: readonly Objective[];
  readonly owners: readonly Owner[];
  /** Quarterly goals for the outcome as a whole, oldest quarter first. */
  readonly goals: readonly Goal[];
}

export interface Objective extends AimBase {
  readonly kind: 'objective';
  readonly entry: ObjectiveEntry;
  readonly outcome: Outcome;
  readonly owners: readonly Owner[];
  /** Quarterly goals for the objective, oldest quarter first. */
  readonly goals: readonly Goal[];
}

export interface Goal extends AimBase {
  readonly kind: 'goal';
  readonly entry: GoalEntry;
  readonly quarter: Quarter;
  readonly team?: Team;
  readonly owners: readonly Owner[];
  /** Objectives, outcomes and programs that the goal serves. */
  readonly serves: Serves;
  readonly continues?: Goal;
  readonly continuedBy: readonly Goal[];
  readonly milestones: readonly Milestone[];
  /** Actions that probably serve it, although no note names it. In no figure, list or file of its actions. */
  readonly inferredActions: readonly Action[];
}

/** A step of a goal. Its status is that of its own check-ins, which give the goal no status and no health. */
export interface Milestone extends Named {
  readonly goal: Goal;
  /** The full id: `2017-18-q1/ci-pipeline/functional-tests`. */
  readonly id: string;
  readonly entry: MilestoneEntry;
  /** Its text, with names instead of mentions. */
  readonly text: string;
  readonly owners: readonly Owner[];
  /** By their own dates, oldest first. */
  readonly checkIns: CheckIn[];
  readonly trackers: readonly TrackerId[];
  readonly blockedBy: readonly MilestoneEntry[];
}

/** A planning period. `registered: false` if it has no file and was made from the calendar, for the notes in it. */
export interface Quarter extends Named {
  readonly id: string;
  /** Its title, with names instead of mentions. */
  readonly title: string;
  /** The language of the title, unless it is that of the page. */
  readonly lang?: string;
  readonly starts: Day;
  readonly ends: Day;
  /** The word of the group for it, unless that is “quarter”. */
  readonly word?: string;
  readonly registered: boolean;
  readonly entry?: QuarterEntry;
  readonly goals: readonly Goal[];
  readonly notes: readonly LinkedNote[];
  /** Notes of later meetings, the next one first. */
  readonly planned: readonly LinkedNote[];
}
