import type { Program } from '../../model/aim.ts';
import type { Day } from '../../model/day/day.ts';
import type { GapKind } from '../../model/finding/gap.ts';
import type { Ref } from '../../model/ref.ts';
import { type Capped, capped } from '../lines/capped.ts';
import { isOpen } from '../lines/due.ts';
import { aimRef, recordRef } from '../lines/ref.ts';
import { objectiveGapKinds, objectiveGaps } from './objective-gaps.ts';
import { objectivesOf } from './status.ts';

/** A kind of gap with the first records or aims that have it. */
export interface Gap {
  readonly kind: GapKind | 'action-without-owner';
  readonly found: Capped<Ref>;
}

const shown = 12;

/** The gaps of a program as of `today`. An objective that is done, deferred or dropped has none. */
export function programGaps(program: Program, today: Day): readonly Gap[] {
  const objectives = objectivesOf(program).map((objective) => ({
    objective,
    lacks: objectiveGaps(objective, today),
  }));
  const unowned = program.actions.filter((action) => isOpen(action) && action.owners.length === 0);
  const gaps: readonly Gap[] = [
    ...objectiveGapKinds.map((kind) => {
      const lacking = objectives.filter(({ lacks }) => lacks.includes(kind));
      return { kind, found: capped(lacking, shown, ({ objective }) => aimRef(objective)) };
    }),
    { kind: 'action-without-owner', found: capped(unowned, shown, recordRef) },
  ];
  return gaps.filter(({ found }) => found.total > 0);
}
