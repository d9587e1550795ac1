import type { Outcome, Program } from '../../model/aim.ts';
import type { Archive } from '../../model/archive.ts';
import type { Day } from '../../model/day/day.ts';
import type { Ref } from '../../model/ref.ts';
import { type PageOf, pagesOf } from '../lines/page-of.ts';
import { ownerRefs } from '../lines/ref.ts';
import { type SharedActions, sharedActions } from './counts.ts';
import { type ObjectiveTally, objectiveTally } from './objective-tally.ts';
import { type AimRow, aimRow, type CountActions } from './row.ts';
import { objectivesOf } from './status.ts';

/** An outcome with its objectives, a row each. */
export interface OutcomeRows extends AimRow {
  readonly tally: ObjectiveTally;
  readonly objectives: readonly AimRow[];
}

/** A program with its outcomes. */
export interface ProgramRows extends AimRow {
  readonly shared?: SharedActions;
  readonly owners: readonly Ref[];
  readonly tally: ObjectiveTally;
  readonly outcomes: readonly OutcomeRows[];
}

/** A program takes the room of all its objectives, so a page holds few. */
const programsOnAPage = 4;

/** All programs with their outcomes and objectives, as of the date of the archive, in pages. */
export function programsList(archive: Archive, countsOf?: CountActions): readonly PageOf<ProgramRows>[] {
  const rows = archive.programs.map((program) => programRows(program, archive.today, countsOf));
  return pagesOf(rows, programsOnAPage);
}

/** A program with its outcomes and objectives. */
function programRows(program: Program, today: Day, countsOf?: CountActions): ProgramRows {
  return {
    ...aimRow(program, today, countsOf),
    shared: sharedActions(program),
    owners: ownerRefs(program.owners),
    tally: objectiveTally(objectivesOf(program), today),
    outcomes: program.outcomes.map((outcome) => outcomeRows(outcome, today, countsOf)),
  };
}

/** An outcome with its objectives. */
export function outcomeRows(outcome: Outcome, today: Day, countsOf?: CountActions): OutcomeRows {
  return {
    ...aimRow(outcome, today, countsOf),
    tally: objectiveTally(outcome.objectives, today),
    objectives: outcome.objectives.map((objective) => aimRow(objective, today, countsOf)),
  };
}
