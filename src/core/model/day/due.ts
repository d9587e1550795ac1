import type { Ref } from '../ref.ts';
import type { Day } from './day.ts';

/** A due date: the form that was written, and the date it resolves to, if known. */
export interface Due extends Pick<Ref, 'assumed'> {
  readonly written: 'day' | 'next-meeting' | 'end-of-quarter';
  readonly day?: Day;
  /** Whether the date is estimated from the cadence of the series, because the next meeting is not known. */
  readonly estimated: boolean;
  /** The word of the group for the period at whose end it is due, unless that is “quarter”. */
  readonly period?: string;
  /** The relative day that was written, from which `day` follows. */
  readonly as?: string;
  /** The meeting that `next-meeting` resolved to. */
  readonly noteId?: string;
}

/** Number of days before its due date in which an action is due soon. */
export const soonDays = 14;
