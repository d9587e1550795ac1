import type { Aim } from '../../model/aim.ts';
import type { AimStatus, Health } from '../../model/status.ts';

/**
 * The statuses that lower the aim above, weakest first. An aim without a status comes last: it decides only if no
 * reported status does, since it is not known to be weak.
 */
const fromWeakest: readonly (AimStatus | undefined)[] = ['not-started', 'in-progress', undefined];

/** Health, the weakest first. */
export const weakestHealths: readonly Health[] = ['off-track', 'at-risk', 'on-track'];

/**
 * The aims directly below, whose status rolls up: the outcomes of a program, the objectives of an outcome. A goal is a
 * stage of its objective, and a finished stage does not finish the objective.
 */
export function childrenOf(aim: Aim): readonly Aim[] {
  if (aim.kind === 'program') return aim.outcomes;
  return aim.kind === 'outcome' ? aim.objectives : [];
}

/**
 * The topmost aims below with a reported status, and the lowest aims without one. A check-in on an outcome goes before
 * the roll-up of its objectives.
 */
export function headsBelow(aim: Aim): readonly Aim[] {
  return childrenOf(aim).flatMap((part) =>
    part.reported.status || childrenOf(part).length === 0 ? [part] : headsBelow(part),
  );
}

/** Returns the weakest of some aims, the first of equals, or `undefined` if all are done, deferred or dropped. */
export function weakestOf(aims: readonly Aim[]): Aim | undefined {
  for (const status of fromWeakest) {
    const found = aims.find((aim) => aim.reported.status === status);
    if (found) return found;
  }
  return undefined;
}
