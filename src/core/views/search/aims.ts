import type { Aim } from '../../model/aim.ts';
import type { Archive } from '../../model/archive.ts';
import { by } from '../../model/compare.ts';

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

/** What the search page prints instead of the ids of its facets and results, and the order of quarters. */
export interface SearchNames {
  readonly aims: AimTitles;
  /** The titles of quarters, the latest first. */
  readonly quarters: readonly string[];
}

/** The names of an archive. */
export function searchNames(archive: Archive): SearchNames {
  return {
    aims: Object.fromEntries(searchedAims(archive).map(({ id, text }) => [id, text])),
    quarters: archive.quarters
      .toSorted(by(({ starts }) => starts))
      .toReversed()
      .map(({ title }) => title),
  };
}
