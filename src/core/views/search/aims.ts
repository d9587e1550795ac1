import type { Aim } from '../../model/aim.ts';
import type { Archive } from '../../model/archive.ts';

/** All programs, outcomes, objectives and goals that search finds. */
export function searchedAims(archive: Archive): readonly Aim[] {
  return [
    ...archive.programs.flatMap((program) => [
      program,
      ...program.outcomes.flatMap((outcome) => [outcome, ...outcome.objectives]),
    ]),
    ...archive.quarters.flatMap((quarter) => quarter.goals),
  ];
}

/** Titles of aims by their ids. */
export type AimTitles = Readonly<Record<string, string>>;

/** The titles that the search page prints beside the ids of its facets and results. */
export function aimTitles(archive: Archive): AimTitles {
  return Object.fromEntries(searchedAims(archive).map(({ id, text }) => [id, text]));
}
