import type { Aim } from '../../model/aim.ts';
import type { Day } from '../../model/day/day.ts';
import type { CheckIn } from '../../model/linked-note.ts';
import type { Ref } from '../../model/ref.ts';
import type { AimStatus, Health } from '../../model/status.ts';
import { aimRef, noteRef, teamRef } from './ref.ts';

/** The note that reported something, and its day. */
export interface Source {
  readonly note: Ref;
  readonly day: Day;
  /** The aim of the check-in, if it is not the aim of the page. */
  readonly of?: Ref;
}

/** A check-in: its note, its team, its comment. Without status, health and comment it only mentions the aim. */
export interface CheckInLine extends Source {
  readonly aim?: Ref;
  readonly said?: string;
  readonly status?: AimStatus;
  readonly health?: Health;
  readonly team?: Ref;
  /** The quarterly goal of the check-in, or `none` as written. */
  readonly goal?: Ref | 'none';
}

/** Returns the note of a check-in and its day. */
export function sourceOf(checkIn: Pick<CheckIn, 'note'>): Source {
  return { note: noteRef(checkIn.note), day: checkIn.note.note.date };
}

/** Returns a check-in as a line. */
export function checkInLine(checkIn: CheckIn): CheckInLine {
  const { entry, aim, team, goal } = checkIn;
  return {
    ...sourceOf(checkIn),
    ...(aim && { aim: aimRef(aim) }),
    ...(entry.note !== undefined && { said: entry.note }),
    ...(entry.status && { status: entry.status }),
    ...(entry.health && { health: entry.health }),
    ...(team && { team: teamRef(team) }),
    ...(goal && { goal: goal === 'none' ? goal : aimRef(goal) }),
  };
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
