import { expect, it } from 'vitest';
import { reportRestWords } from './rest.ts';

it.each([
  [8, 25, false, 'See 17 more in the full report'],
  [0, 25, false, 'See all 25 in the full report'],
  [0, 1, false, 'See it in the full report'],
  [8, 25, true, 'See all 25 in the books'],
  [0, 1, true, 'See it in the books'],
])('links to the rest of a part: %i of %i, in the books: %s', (shown, total, isInBooks, words) => {
  expect(reportRestWords(shown, total, isInBooks)).toBe(words);
});
