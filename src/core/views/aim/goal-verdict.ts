import type { Goal } from '../../model/aim.ts';
import type { Day } from '../../model/day/day.ts';
import type { CheckIn } from '../../model/linked-note.ts';
import type { Ref } from '../../model/ref.ts';
import type { AimStatus, Health } from '../../model/status.ts';
import { type Source, sourceOf } from '../lines/check-in-line.ts';
import { aimRef } from '../lines/ref.ts';
import { type Period, periodOf } from './quarter-period.ts';

/** A status or a health with the note that reports it. */
interface Verdict<S extends AimStatus | Health> extends Source {
  readonly is: S;
  /** The aim of the check-in, if it is not the goal itself. */
  readonly of?: Ref;
}

/** The result of a goal, or its status so far. Keys are missing if no check-in reports them. */
export interface GoalVerdict {
  readonly period: Period['phase'];
  /** The last status that was reported by the end of its quarter. */
  readonly atEnd?: Verdict<AimStatus>;
  /** The last status that was reported after its quarter. */
  readonly since?: Verdict<AimStatus>;
  /** The last health that was reported by the end of its quarter. */
  readonly health?: Verdict<Health>;
  /** Without a check-in on the goal: the last status of its objective that was reported in its quarter. */
  readonly behind?: Verdict<AimStatus>;
}

/** The result of a goal as of `today`. `checkIns` has the check-ins on it and on its objective, oldest first. */
export function goalVerdict(goal: Goal, checkIns: readonly CheckIn[], today: Day): GoalVerdict {
  const { ends } = goal.quarter;
  const dayOf = (checkIn: CheckIn) => checkIn.note.note.date;
  const own = goal.checkIns.filter((checkIn) => dayOf(checkIn) <= today);
  const inTime = own.filter((checkIn) => dayOf(checkIn) <= ends);
  const atEnd = lastCheckIn(inTime, statusOf);
  const since = lastCheckIn(
    own.filter((checkIn) => dayOf(checkIn) > ends),
    statusOf,
  );
  const health = lastCheckIn(inTime, ({ entry }) => entry.health);
  const behind =
    atEnd || since
      ? undefined
      : lastCheckIn(
          checkIns.filter((checkIn) => checkIn.aim !== goal && dayOf(checkIn) <= today),
          statusOf,
          true,
        );
  return {
    period: periodOf(goal.quarter, today).phase,
    ...(atEnd && { atEnd }),
    ...(since && { since }),
    ...(health && { health }),
    ...(behind && { behind }),
  };
}

function statusOf({ entry }: CheckIn): AimStatus | undefined {
  return entry.status;
}

function lastCheckIn<S extends AimStatus | Health>(
  checkIns: readonly CheckIn[],
  wordOf: (checkIn: CheckIn) => S | undefined,
  named = false,
): Verdict<S> | undefined {
  const last = checkIns.findLast((checkIn) => wordOf(checkIn) !== undefined);
  const is = last && wordOf(last);
  if (!is) return undefined;
  return { is, ...sourceOf(last), ...(named && last.aim && { of: aimRef(last.aim) }) };
}
