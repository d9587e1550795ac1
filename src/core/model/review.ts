import type { PartialDay } from './day/partial-day.ts';
import type { Achievement, GoalResult, PositionKind, RetroFormat, Unknown } from './status.ts';

/*
 * Blocks of a review. Any note may have them. An unknown figure is `unknown`.
 */

/** Planned and actual effort of a sprint, in one unit. */
export interface EffortEntry {
  readonly unit: string;
  readonly capacity?: number | Unknown;
  readonly planned?: number | Unknown;
  readonly actual?: number | Unknown;
  readonly caveat?: string;
}

/** A goal of a sprint and its result. */
export interface SprintGoalEntry {
  readonly text: string;
  readonly startedAs?: string;
  readonly result?: GoalResult | Unknown;
  readonly reason?: string;
  readonly note?: string;
  readonly for?: 'none' | readonly string[];
}

/** Unplanned work. `serves` is the number of a sprint goal, from 1. */
export interface UnplannedEntry {
  readonly text: string;
  readonly effort?: number | Unknown;
  readonly serves?: number;
  readonly note?: string;
}

/** A sprint: its dates, goals, effort and results. */
export interface SprintEntry {
  readonly number?: number;
  readonly start?: PartialDay | Unknown;
  readonly end?: PartialDay | Unknown;
  readonly goal?: string;
  readonly achieved?: Achievement | Unknown;
  readonly effort?: EffortEntry;
  readonly goals: readonly SprintGoalEntry[];
  readonly unplanned?: readonly UnplannedEntry[] | Unknown;
  /** Work left over: a list, a count, or `unknown`. */
  readonly leftOver?: readonly string[] | number | Unknown;
  readonly invalidated?: readonly string[] | number | Unknown;
}

/** One answer in a retro, with a short id if the note gives one. */
export interface RetroItem {
  readonly id?: string;
  readonly text: string;
  readonly experiment: boolean;
  readonly note?: string;
}

/** A retro: its format, and its columns in the order of the note. */
export interface RetroEntry {
  readonly format: RetroFormat;
  readonly columns: readonly { readonly name: string; readonly items: readonly RetroItem[] }[];
}

/** An incident: service, times, impact and detection. Times are text, as written. */
export interface IncidentEntry {
  readonly service?: string;
  readonly start?: string;
  readonly end?: string;
  readonly severity?: string;
  readonly impact?: string;
  readonly detection?: string;
  readonly cause?: string;
}

/** One moment of an incident. */
export interface TimelineEntry {
  readonly at: string;
  readonly text: string;
}

/** Position of a person on a proposal. */
export interface PositionEntry {
  readonly person: string;
  readonly position: PositionKind;
  readonly note?: string;
}

/** A part of a proposal, with positions of its own. */
export interface ProposalPart {
  readonly text: string;
  readonly positions: readonly PositionEntry[];
  readonly note?: string;
}

/** An idea that is not an action and never overdue. */
export interface ProposalEntry {
  readonly id: string;
  readonly text: string;
  readonly positions: readonly PositionEntry[];
  readonly parts: readonly ProposalPart[];
  /** The decision or action that came from it. */
  readonly adoptedAs?: string;
  readonly note?: string;
  /** Earlier ids, whose addresses are kept. See `FormerIds`. */
  readonly formerly?: readonly string[];
}

/** The item of a sprint that caused a debt, with its number from 1. */
export interface CauseItem {
  readonly part: 'goals' | 'unplanned';
  readonly number: number;
  /** Its text. Missing if the sprint has no such item. */
  readonly text?: string;
}

/** Returns the item of a sprint that a cause names, as `goal/2` (or `2`) or `unplanned/4`. Any other cause is text. */
export function causeItem(cause: string | number, sprint: SprintEntry | undefined): CauseItem | undefined {
  const [, word, digits] =
    /^(goals?|unplanned)\/(\d{1,15})$/.exec(typeof cause === 'number' ? `goal/${cause}` : cause.trim()) ?? [];
  if (word === undefined || digits === undefined) return undefined;
  const part = word === 'unplanned' ? 'unplanned' : 'goals';
  const items = part === 'goals' ? sprint?.goals : sprint?.unplanned;
  const text = Array.isArray(items) ? items[Number(digits) - 1]?.text : undefined;
  return { part, number: Number(digits), ...(text !== undefined && { text }) };
}
