import type { Aim } from '../../model/aim.ts';
import type { Health, Lifecycle } from '../../model/status.ts';

/**
 * What holds up the aim above, the weakest first. What nobody has spoken of comes last: it holds up only where
 * nothing that was said does, since silence is not known to be weak.
 */
const heldUpBy: readonly (Lifecycle | undefined)[] = ['not-started', 'in-progress', undefined];

/** Health, the weakest first. */
export const weakestHealths: readonly Health[] = ['off-track', 'at-risk', 'on-track'];

/**
 * The aims directly below, whose standing rolls up: the outcomes of a program, the objectives of an outcome. A goal is
 * no part of its objective but a stretch of the way, and being done with the stretch says nothing of the whole.
 */
export function childrenOf(aim: Aim): readonly Aim[] {
  if (aim.kind === 'program') return aim.outcomes;
  return aim.kind === 'outcome' ? aim.objectives : [];
}

/**
 * The aims below of which a note said how they stand, each the topmost on its way down, and the lowest where no note
 * said anything: a word on an outcome goes before what follows from its objectives.
 */
export function headsBelow(aim: Aim): readonly Aim[] {
  return childrenOf(aim).flatMap((part) =>
    part.standing.lifecycle || childrenOf(part).length === 0 ? [part] : headsBelow(part),
  );
}

/** The weakest of these aims, the first where several are; nothing where all are settled. */
export function weakestOf(aims: readonly Aim[]): Aim | undefined {
  for (const lifecycle of heldUpBy) {
    const found = aims.find((aim) => aim.standing.lifecycle === lifecycle);
    if (found) return found;
  }
  return undefined;
}
