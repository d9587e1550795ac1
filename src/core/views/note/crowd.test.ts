import { expect, it } from 'vitest';
import { crowdOf } from './crowd.ts';

const people = (total: number) => Array.from({ length: total }, (_, index) => `p${index}`);

it.each([
  [0, 0, 0],
  [12, 12, 0],
  [13, 8, 5],
  [34, 8, 26],
])('of %i people names %i and folds %i', (total, named, rest) => {
  const crowd = crowdOf(people(total));
  expect([crowd.named.length, crowd.rest.length]).toEqual([named, rest]);
  expect([...crowd.named, ...crowd.rest]).toEqual(people(total));
});
