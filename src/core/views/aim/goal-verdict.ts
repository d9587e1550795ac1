import { goalResult } from '../../graph/aim/goal-result.ts';
import type { Goal } from '../../model/aim.ts';
import type { Day } from '../../model/day/day.ts';
import type { CheckIn } from '../../model/linked-note.ts';
import type { Ref } from '../../model/ref.ts';
import type { AimStatus, Health } from '../../model/status.ts';
import { type ReportedValue, reportedValue, type Source, sourceOf } from '../lines/check-in-line.ts';
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
  /** The status that it ended with. See `goalResult`. */
  readonly atEnd?: Verdict<AimStatus>;
  /** The last status that was reported after its quarter and its result. */
  readonly since?: Verdict<AimStatus>;
  /** The health that it ended with. */
  readonly health?: Verdict<Health>;
  /** The value that it ended with. */
  readonly value?: Source & { readonly is: ReportedValue };
  /** Without a check-in on the goal: the last status of its objective that was reported in its quarter. */
  readonly behind?: Verdict<AimStatus>;
}

/** The result of a goal as of `today`. `checkIns` has the check-ins on it and on its objective, oldest first. */
export function goalVerdict(goal: Goal, checkIns: readonly CheckIn[], today: Day): GoalVerdict {
  const { atEnd, since } = goalResult(goal, today);
  const { status, statusBy, health, healthBy, valueBy } = atEnd;
  const later = lastStatus(since);
  const behind =
    status || later
      ? undefined
      : lastStatus(
          checkIns.filter(({ aim, note }) => aim !== goal && note.note.date <= today),
          true,
        );
  return {
    period: periodOf(goal.quarter, today).phase,
    ...(status && statusBy && { atEnd: { is: status, ...sourceOf(statusBy) } }),
    ...(later && { since: later }),
    ...(health && healthBy && { health: { is: health, ...sourceOf(healthBy) } }),
    ...(valueBy && { value: { is: reportedValue(valueBy), ...sourceOf(valueBy) } }),
    ...(behind && { behind }),
  };
}

function lastStatus(checkIns: readonly CheckIn[], named = false): Verdict<AimStatus> | undefined {
  const last = checkIns.findLast(({ entry }) => entry.status !== undefined);
  const is = last?.entry.status;
  if (!is) return undefined;
  return { is, ...sourceOf(last), ...(named && last.aim && { of: aimRef(last.aim) }) };
}
