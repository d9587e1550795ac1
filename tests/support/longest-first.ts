import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The files that take longest, in that order. Each takes half a minute or more on two cores. */
const longest = [
  'browser/access',
  'organisation',
  'browser/ledger',
  'browser/programs',
  'browser/following',
  'browser/budget',
  'browser/reader-day',
  'browser/search',
  'failing-build',
  'browser/long-notes',
  'browser/navigation',
  'browser/agenda',
];

/**
 * Starts the longest files first, so that none of them runs alone at the end. Without a cache of an earlier run, which
 * CI has not, Vitest goes by the size of a file, and the longest are among the shortest to read.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((one, other) => rank(one) - rank(other));
  }
}

function rank({ moduleId }: TestSpecification): number {
  const at = longest.findIndex((name) => moduleId.endsWith(`/tests/${name}.test.ts`));
  return at === -1 ? longest.length : at;
}
