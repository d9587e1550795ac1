import type { Objective, Program } from '../model/aim.ts';
import { type Day, daysBetween } from '../model/day.ts';
import { isQuietAfter } from '../model/quiet.ts';
import type { Ref } from '../model/ref.ts';
import { isSettled } from './aim-standing.ts';
import { type Capped, capped } from './capped.ts';
import { saysNoGoal } from './check-in-line.ts';
import { isOpen } from './due.ts';
import { aimRef, recordRef } from './ref.ts';

/** What can be missing. Each says what it means in core/text. */
export type GapKind = 'no-action' | 'no-goal' | 'no-owner' | 'no-word' | 'action-without-owner';

/** One kind of gap with everything it was found on. */
export interface Gap {
  readonly kind: GapKind;
  readonly found: Capped<Ref>;
}

const shown = 12;

/** The gaps of a program as of `today`. An objective that is settled has none: nothing is missing there any more. */
export function programGaps(program: Program, today: Day): readonly Gap[] {
  const objectives = program.outcomes
    .flatMap((outcome) => outcome.objectives)
    .filter((objective) => !isSettled(objective));
  const lacking = (kind: GapKind, lacks: (objective: Objective) => boolean): Gap => ({
    kind,
    found: capped(objectives.filter(lacks), shown, aimRef),
  });
  const unowned = program.actions.filter((action) => isOpen(action) && action.owners.length === 0);
  return [
    lacking('no-action', (objective) => objective.actions.length === 0),
    lacking('no-goal', (objective) => objective.goals.length === 0 && !saysNoGoal(objective)),
    lacking('no-owner', (objective) => objective.owners.length === 0),
    lacking('no-word', (objective) => isQuiet(objective, today)),
    { kind: 'action-without-owner' as const, found: capped(unowned, shown, recordRef) },
  ].filter((gap) => gap.found.total > 0);
}

/** True where no note checked in on it for long, or ever. */
function isQuiet(objective: Objective, today: Day): boolean {
  const last = objective.checkIns.at(-1);
  return !last || isQuietAfter(daysBetween(last.note.note.date, today));
}
