import type { Day } from '../../model/day/day.ts';
import type { Lifecycle } from '../../model/status.ts';
import type { Choice } from '../ledger/filter.ts';

/*
 * What the matrix of outcomes, objectives, goals, actions and notes is made of, as plain values: pages read it while
 * they are built, and the browser reads the same as a file where several filters are asked for at once.
 */

/**
 * Everything that the matrix is made of. Lists are in the order of the archive, but for the actions: open ones come by
 * due day, then the closed, newest first.
 */
export interface TraceData {
  readonly programs: readonly TraceProgram[];
  readonly goals: readonly TraceGoal[];
  readonly actions: readonly TraceAction[];
  readonly checkIns: readonly TraceCheckIn[];
  readonly notes: readonly TraceNote[];
  readonly quarters: readonly TraceQuarter[];
  readonly teams: readonly Choice[];
}

/** Something that goals and actions are for, with what was last said of it. `settled` once nobody works towards it; `teams` own it. */
export interface TracePlace extends Choice {
  readonly teams: readonly string[];
  readonly settled: boolean;
  readonly lifecycle?: Lifecycle;
}

interface TraceOutcome extends TracePlace {
  readonly objectives: readonly TracePlace[];
}

interface TraceProgram extends TracePlace {
  readonly outcomes: readonly TraceOutcome[];
}

/** A quarterly goal; `places` are the ids of what it is for. */
export interface TraceGoal extends Choice {
  readonly quarter: string;
  readonly teams: readonly string[];
  readonly places: readonly string[];
  readonly lifecycle?: Lifecycle;
}

/**
 * An action that something counts. Its places are the lowest of what it serves, transitively: the objectives, else the
 * outcomes, else the programs. It is put off until the day `start`, and late after the day `lateAfter`, where there is
 * one; `notes` opened and closed it.
 */
export interface TraceAction extends Choice {
  readonly status: 'open' | 'blocked' | 'done' | 'dropped';
  readonly opened: Day;
  readonly closed?: Day;
  readonly start?: Day;
  readonly lateAfter?: Day;
  readonly teams: readonly string[];
  readonly places: readonly string[];
  readonly goals: readonly string[];
  readonly notes: readonly string[];
}

/** What a note said of an aim, by ids; `goal` is the goal it belongs to, or `none` said on purpose. */
export interface TraceCheckIn {
  readonly aim: string;
  readonly note: string;
  readonly goal?: string;
}

export interface TraceNote extends Choice {
  readonly day: Day;
  readonly quarter: string;
}

export interface TraceQuarter extends Choice {
  readonly starts: Day;
  readonly ends: Day;
}
