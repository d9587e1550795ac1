import { childrenOf, goalsFor } from '../../graph/aim/below.ts';
import { reportedOn } from '../../graph/aim/check-ins.ts';
import type { Aim } from '../../model/aim.ts';
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
 * progress", since a finished stage does not finish the aim, and a deferred or dropped goal does not count.
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

/** The goals for an aim that count for its status, newest quarter first. */
function stagesOf(aim: Aim, day: Day): readonly Head[] {
  return goalsFor(aim)
    .toReversed()
    .flatMap((goal): readonly Head[] => {
      const { status, statusBy } = reportedOn(goal, day);
      if (!status || status === 'deferred' || status === 'dropped') return [];
      return [{ aim: goal, status, by: statusBy, counts: status === 'done' ? 'in-progress' : status }];
    });
}

/** Returns the weakest head, the first if several are equal, or `undefined` if all are done, deferred or dropped. */
export function weakestOf(heads: readonly Head[]): Head | undefined {
  for (const status of fromWeakest) {
    const found = heads.find(({ counts }) => counts === status);
    if (found) return found;
  }
  return undefined;
}
