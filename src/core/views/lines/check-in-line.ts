import type { Aim } from '../../model/aim.ts';
import type { Day } from '../../model/day/day.ts';
import type { CheckIn } from '../../model/linked-note.ts';
import type { Ref } from '../../model/ref.ts';
import type { Health, Lifecycle } from '../../model/status.ts';
import { aimRef, noteRef, teamRef } from './ref.ts';

/** Which note said something, and on which day. */
export interface Source {
  readonly note: Ref;
  readonly day: Day;
}

/** A check-in as it was said: by which note, for which team, in which words. Without words it only touched the aim. */
export interface CheckInLine extends Source {
  readonly aim?: Ref;
  readonly said?: string;
  readonly lifecycle?: Lifecycle;
  readonly health?: Health;
  readonly team?: Ref;
  /** The quarterly goal it belongs to, or `none` said on purpose. */
  readonly goal?: Ref | 'none';
}

/** The source of a check-in: its note, and that note's day. */
export function sourceOf(checkIn: Pick<CheckIn, 'note'>): Source {
  return { note: noteRef(checkIn.note), day: checkIn.note.note.date };
}

/** One check-in as a line. */
export function checkInLine(checkIn: CheckIn): CheckInLine {
  const { entry, aim, team, goal } = checkIn;
  return {
    ...sourceOf(checkIn),
    ...(aim && { aim: aimRef(aim) }),
    ...(entry.note !== undefined && { said: entry.note }),
    ...(entry.status && { lifecycle: entry.status }),
    ...(entry.health && { health: entry.health }),
    ...(team && { team: teamRef(team) }),
    ...(goal && { goal: goal === 'none' ? goal : aimRef(goal) }),
  };
}

/** The check-ins of an aim, newest first: those to read at once, those to unfold, and how many are left out. */
export interface LatestCheckIns {
  readonly lines: readonly CheckInLine[];
  readonly folded: readonly CheckInLine[];
  readonly earlier: number;
}

/** Of check-ins that stand oldest first the last `limit`, and before them as many as may be folded. */
export function latestCheckIns(checkIns: readonly CheckIn[], limit: number, folded = 0): LatestCheckIns {
  const newest = checkIns.toReversed();
  return {
    lines: newest.slice(0, limit).map(checkInLine),
    folded: newest.slice(limit, limit + folded).map(checkInLine),
    earlier: Math.max(0, newest.length - limit - folded),
  };
}

/** The check-in that says on purpose that there is no quarterly goal, where no later one named a goal. */
export function saysNoGoal(aim: Pick<Aim, 'checkIns'>): CheckIn | undefined {
  const last = aim.checkIns.findLast((checkIn) => checkIn.goal !== undefined);
  return last?.goal === 'none' ? last : undefined;
}
