import { childrenOf, goalsFor } from '../../graph/aim/below.ts';
import { reportedOn } from '../../graph/aim/check-ins.ts';
import type { Aim, Goal } from '../../model/aim.ts';
import type { Day } from '../../model/day/day.ts';
import type { CheckIn } from '../../model/linked-note.ts';
import type { AimStatus } from '../../model/status.ts';

/** An aim or a goal whose status rolls up, with its status and check-in. */
export interface Head {
  readonly aim: Aim;
  readonly status?: AimStatus;
  readonly by?: CheckIn;
  /** Its status, as counted by the aim above. */
  readonly counts?: AimStatus;
  /** A goal of an earlier quarter. It counts, but a later goal for the same aim decides. */
  readonly isEarlier?: boolean;
}

/**
 * The statuses that lower the aim above, weakest first. An aim without a status is not known to be weak, so it comes
 * last and decides only if no reported status does.
 */
const fromWeakest: readonly (AimStatus | undefined)[] = ['not-started', 'in-progress', undefined];

/**
 * The sources of the rolled-up status of an aim: the topmost aims below with a reported status, the goals of those
 * without one, and the lowest aims with neither. A check-in on an outcome takes precedence over the roll-up of its
 * objectives, and a check-in on an objective over its goals. A goal is a stage of its aim: a done goal counts as "in
 * progress", since a finished stage does not finish the aim. For deferred and dropped goals see `stagesOf`.
 */
export function headsBelow(aim: Aim, day: Day): readonly Head[] {
  const below = childrenOf(aim).flatMap((part): readonly Head[] => {
    const { status, statusBy } = reportedOn(part, day);
    if (status) return [{ aim: part, status, by: statusBy, counts: status }];
    const heads = headsBelow(part, day);
    return heads.length > 0 ? heads : [{ aim: part }];
  });
  return [...below, ...stagesOf(aim, day)];
}

/**
 * The goals for an aim that count for its status, newest quarter first. A goal of a past quarter counts, but decides only
 * if none of a later quarter counts. Those of one quarter decide together. A deferred or dropped goal counts only if no
 * other does: then the newest of them counts with its status before, so that the aim keeps it.
 */
function stagesOf(aim: Aim, day: Day): readonly Head[] {
  const stages = goalsFor(aim)
    .toReversed()
    .flatMap((goal): readonly (Head & { readonly aim: Goal })[] => {
      const { status, statusBy } = reportedOn(goal, day);
      return status ? [{ aim: goal, status, by: statusBy, counts: countsAs(status) }] : [];
    });
  const counting = stages.filter(({ status }) => status !== 'deferred' && status !== 'dropped');
  if (counting.length === 0)
    return stages.slice(0, 1).map((stage) => ({ ...stage, counts: statusBefore(stage.aim, day) }));
  const latest = counting[0]?.aim.quarter.ends ?? day;
  return counting.map((stage) => {
    const { ends } = stage.aim.quarter;
    return ends < day && ends < latest ? { ...stage, isEarlier: true } : stage;
  });
}

function countsAs(status: AimStatus): AimStatus {
  return status === 'done' ? 'in-progress' : status;
}

/**
 * The last status of a goal before it was deferred or dropped, as counted by its aim. `undefined` if it had none, since a
 * health is no status.
 */
function statusBefore(goal: Goal, day: Day): AimStatus | undefined {
  const before = goal.checkIns.flatMap(({ note, entry: { status } }) =>
    note.note.date > day || !status || status === 'deferred' || status === 'dropped' ? [] : countsAs(status),
  );
  return before.at(-1);
}

/**
 * Returns the weakest head that decides, or `undefined` if all are done, deferred or dropped. Of several equal ones, the
 * first, but one with that status itself before a goal that only counts so.
 */
export function weakestOf(heads: readonly Head[]): Head | undefined {
  for (const status of fromWeakest) {
    const equal = heads.filter(({ counts, isEarlier }) => counts === status && !isEarlier);
    if (equal.length > 0) return equal.find((head) => head.status === status) ?? equal[0];
  }
  return undefined;
}
