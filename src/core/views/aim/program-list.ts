import type { Outcome, Program } from '../../model/aim.ts';
import type { Archive } from '../../model/archive.ts';
import type { Day } from '../../model/day/day.ts';
import type { Ref } from '../../model/ref.ts';
import { type PageOf, pagesOf } from '../lines/page-of.ts';
import { ownerRefs } from '../lines/ref.ts';
import { type ObjectiveTally, objectiveTally } from './objective-tally.ts';
import { type AimRow, aimRow } from './row.ts';
import { objectivesOf } from './status.ts';

/** One outcome with its objectives, one row each. */
export interface OutcomeRows extends AimRow {
  readonly tally: ObjectiveTally;
  readonly objectives: readonly AimRow[];
}

/** One program at a glance. */
export interface ProgramRows extends AimRow {
  readonly owners: readonly Ref[];
  readonly tally: ObjectiveTally;
  readonly outcomes: readonly OutcomeRows[];
}

/** A program takes the room of all its objectives, so few of them fill a page. */
const programsOnAPage = 4;

/** Every program with its outcomes and objectives at a glance, as of the archive's day, in pages. */
export function programsList(archive: Archive): readonly PageOf<ProgramRows>[] {
  const rows = archive.programs.map((program) => programRows(program, archive.today));
  return pagesOf(rows, programsOnAPage);
}

/** One program with its outcomes and objectives at a glance. */
function programRows(program: Program, today: Day): ProgramRows {
  return {
    ...aimRow(program, today),
    owners: ownerRefs(program.owners),
    tally: objectiveTally(objectivesOf(program), today),
    outcomes: program.outcomes.map((outcome) => outcomeRows(outcome, today)),
  };
}

/** One outcome with its objectives at a glance. */
export function outcomeRows(outcome: Outcome, today: Day): OutcomeRows {
  return {
    ...aimRow(outcome, today),
    tally: objectiveTally(outcome.objectives, today),
    objectives: outcome.objectives.map((objective) => aimRow(objective, today)),
  };
}
