import type { Aim } from '../../model/aim.ts';
import type { Day } from '../../model/day/day.ts';
import type { CheckIn } from '../../model/linked-note.ts';
import type { Ref } from '../../model/ref.ts';
import type { MeasureEntry } from '../../model/registry.ts';
import type { AimStatus, Health, MeasuredNumber } from '../../model/status.ts';
import { type Words, wordsOf } from '../../model/words.ts';
import { aimRef, checkedRef, noteRef, personRef, teamRef } from './ref.ts';

/** The note that reported something, and the day: that of the note, or the own date of a check-in. */
export interface Source {
  readonly note: Ref;
  readonly day: Day;
  /** The aim of the check-in, if it is not the aim of the page. */
  readonly of?: Ref;
}

/** A value of a measure, as a check-in gives it, with the unit of its aim. */
export interface ReportedValue {
  readonly value: MeasuredNumber;
  readonly of?: number;
  readonly unit?: string;
  /** The language of the unit, unless it is that of the page. */
  readonly lang?: string;
}

/** A check-in: its date, its note, its team and its comment. Without status, health and comment it only mentions the aim. */
export interface CheckInLine extends Source {
  /** The aim or the milestone. */
  readonly aim?: Ref;
  readonly said?: Words;
  readonly status?: AimStatus;
  readonly health?: Health;
  readonly team?: Ref;
  /** The quarterly goal of the check-in, or `none` as written. */
  readonly goal?: Ref | 'none';
  /** Its own date, if it is not that of the note. */
  readonly on?: Day;
  /** The person who reported it, if the note names one. */
  readonly by?: Ref;
  readonly value?: ReportedValue;
  readonly confidence?: number;
  /** Whether it is the result of its goal. */
  readonly verdict?: boolean;
}

/** Returns the note of a check-in and its own date. */
export function sourceOf({ note, day }: Pick<CheckIn, 'note' | 'day'>): Source {
  return { note: noteRef(note), day };
}

/** Returns a check-in as a line. */
export function checkInLine(checkIn: CheckIn): CheckInLine {
  const { entry, team, goal, by } = checkIn;
  const on = checkedRef(checkIn);
  return {
    ...sourceOf(checkIn),
    ...(on && { aim: on }),
    ...(entry.note !== undefined && { said: wordsOf(checkIn.note, entry.note) }),
    ...(entry.status && { status: entry.status }),
    ...(entry.health && { health: entry.health }),
    ...(team && { team: teamRef(team) }),
    ...(goal && { goal: goal === 'none' ? goal : aimRef(goal) }),
    ...(entry.on && { on: entry.on }),
    ...(by && { by: personRef(by) }),
    ...(entry.value !== undefined && { value: reportedValue(checkIn) }),
    ...(entry.confidence !== undefined && { confidence: entry.confidence }),
    ...(entry.verdict && { verdict: true }),
  };
}

/** Returns the value of a check-in with the unit of its aim, if it has one. Without a value it is `unknown`. */
export function reportedValue({ entry, aim }: Pick<CheckIn, 'entry' | 'aim'>): ReportedValue {
  const { value = 'unknown', of } = entry;
  const unit = aim && measureOf(aim)?.unit;
  return {
    value,
    ...(of !== undefined && { of }),
    ...(unit !== undefined && { unit, ...(aim?.lang && { lang: aim.lang }) }),
  };
}

/** The measure of an aim. A program has none. */
export function measureOf(aim: Aim): MeasureEntry | undefined {
  return aim.kind === 'program' ? undefined : aim.entry.measure;
}

/** The check-ins of an aim, newest first: those shown, those folded, and the number of those left out. */
export interface LatestCheckIns {
  readonly lines: readonly CheckInLine[];
  readonly folded: readonly CheckInLine[];
  readonly earlier: number;
}

/** Takes the last `limit` of check-ins sorted oldest first, and those before them that may be folded. */
export function latestCheckIns(checkIns: readonly CheckIn[], limit: number, folded = 0): LatestCheckIns {
  const newest = checkIns.toReversed();
  return {
    lines: newest.slice(0, limit).map(checkInLine),
    folded: newest.slice(limit, limit + folded).map(checkInLine),
    earlier: Math.max(0, newest.length - limit - folded),
  };
}

/** The check-in that reports `goal: none`, if no later one has a goal. */
export function saysNoGoal(aim: Pick<Aim, 'checkIns'>): CheckIn | undefined {
  const last = aim.checkIns.findLast((checkIn) => checkIn.goal !== undefined);
  return last?.goal === 'none' ? last : undefined;
}
