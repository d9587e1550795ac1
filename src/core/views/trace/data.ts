import type { Day } from '../../model/day/day.ts';
import type { AimStatus } from '../../model/status.ts';
import type { Choice } from '../ledger/filter.ts';

/*
 * The data of the matrix of outcomes, objectives, goals, actions and notes, as plain values. Pages read it in the
 * build. The browser reads it as a file for several filters at once.
 */

/**
 * The data of the matrix. Lists are in the order of the archive, except actions: open ones by due date, then closed
 * ones, newest first.
 */
export interface TraceData {
  readonly programs: readonly TraceProgram[];
  readonly goals: readonly TraceGoal[];
  readonly actions: readonly RecordedAction[];
  readonly checkIns: readonly TraceCheckIn[];
  readonly notes: readonly TraceNote[];
  readonly quarters: readonly TraceQuarter[];
  readonly teams: readonly Choice[];
}

/** The last status of an aim. `settled` if it is done, deferred or dropped. */
export interface SaidOfAim {
  readonly settled: boolean;
  readonly status?: AimStatus;
}

/**
 * An aim with its last status. `teams` are its owners. `atEnds` has the status as of the end of a past quarter, by the id
 * of the quarter, if it has another one now.
 */
export interface TracePlace extends Choice, SaidOfAim {
  readonly teams: readonly string[];
  readonly atEnds?: Readonly<Record<string, SaidOfAim>>;
}

interface TraceOutcome extends TracePlace {
  readonly objectives: readonly TracePlace[];
}

interface TraceProgram extends TracePlace {
  readonly outcomes: readonly TraceOutcome[];
}

/** A quarterly goal. `places` are the ids of its aims. */
export interface TraceGoal extends TracePlace {
  readonly quarter: string;
  readonly places: readonly string[];
}

/**
 * What changes of an action. It is deferred until `start` and overdue after `overdueAfter`, if they are given. `notes`
 * opened and closed it. `closedLate` is the day of the note that reported its closing, if that is after the closing.
 */
export interface TraceState {
  readonly status: 'open' | 'blocked' | 'done' | 'dropped' | 'superseded';
  readonly closed?: Day;
  readonly closedLate?: Day;
  readonly start?: Day;
  readonly overdueAfter?: Day;
  readonly teams: readonly string[];
  readonly notes: readonly string[];
  /** Only in `atEnds`: its places and goals, if it was for something else then. */
  readonly places?: readonly string[];
  readonly goals?: readonly string[];
}

/**
 * An action with its places: the lowest of its aims, transitively: the objectives, else the outcomes, else the programs.
 * The aims of a goal are places, too, if none of them is one already. `atEnds` has the state as of the end of a past
 * quarter, by the id of the quarter, if it has another one now.
 */
export interface RecordedAction extends Choice, TraceState {
  readonly opened: Day;
  readonly places: readonly string[];
  readonly goals: readonly string[];
  readonly atEnds?: Readonly<Record<string, TraceState>>;
}

/** An action of the matrix that counts, which a superseded one does not. */
export interface TraceAction extends RecordedAction {
  readonly status: Exclude<TraceState['status'], 'superseded'>;
}

/** A check-in on an aim, by ids. `goal` is its goal, or `none`. */
export interface TraceCheckIn {
  readonly aim: string;
  readonly note: string;
  readonly goal?: string;
}

export interface TraceNote extends Choice {
  readonly day: Day;
  /** Present if the day is assumed. */
  readonly assumed?: true;
  readonly quarter: string;
}

export interface TraceQuarter extends Choice {
  readonly starts: Day;
  readonly ends: Day;
}
