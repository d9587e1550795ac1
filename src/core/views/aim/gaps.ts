import { goalsFor, type LeafAim, leavesOf } from '../../graph/aim/below.ts';
import { ownersWhoLeft } from '../../graph/record/owners-who-left.ts';
import type { Program } from '../../model/aim.ts';
import type { Day } from '../../model/day/day.ts';
import type { GapKind } from '../../model/finding/gap.ts';
import type { Ref } from '../../model/ref.ts';
import { type Folded, withRest } from '../lines/capped.ts';
import { isOpen } from '../lines/due.ts';
import { aimRef, recordRef } from '../lines/ref.ts';
import { isWithoutObjective, leafGapKinds, leafGaps } from './leaf-gaps.ts';
import { isSettled } from './settled.ts';

/** A kind of gap with the first records or aims that have it. */
export interface Gap {
  readonly kind: GapKind;
  readonly found: Folded<Ref>;
}

/** The gaps of a program, and the number of open objectives, or outcomes without objectives, that were checked. */
export interface ProgramGaps {
  readonly kinds: readonly Gap[];
  readonly openAims: number;
}

const shown = 12;

/**
 * The gaps of a program as of `today`, equal to those in its matrix. An objective that is done, deferred or dropped has
 * none.
 */
export function programGaps(program: Program, today: Day): ProgramGaps {
  const leaves = leavesOf(program).map((leaf) => ({ leaf, lacks: leafGaps(leaf, today) }));
  const unowned = program.actions.filter((action) => isOpen(action) && action.owners.length === 0);
  const ofLeft = program.actions.filter((action) => ownersWhoLeft(action, today).length > 0);
  const goals = new Set([program, ...program.outcomes].flatMap(goalsFor));
  const leafRef = ({ leaf }: { readonly leaf: LeafAim }) => aimRef(leaf);
  const gaps: readonly Gap[] = [
    ...leafGapKinds.map((kind) => {
      const lacking = leaves.filter(({ lacks }) => lacks.includes(kind));
      return { kind, found: withRest(lacking, shown, leafRef, leafRef) };
    }),
    { kind: 'action-without-owner', found: withRest(unowned, shown, recordRef, recordRef) },
    { kind: 'owner-left', found: withRest(ofLeft, shown, recordRef, recordRef) },
    {
      kind: 'goal-without-objective',
      found: withRest([...goals].filter(isWithoutObjective), shown, aimRef, aimRef),
    },
  ];
  return {
    kinds: gaps.filter(({ found }) => found.total > 0),
    openAims: leaves.filter(({ leaf }) => !isSettled(leaf)).length,
  };
}
