import { expect, it } from 'vitest';
import { aimFigures } from './figures.ts';

it.each([
  [
    { open: 3, overdue: 1, deferred: 2, done: 4, dropped: 1 },
    ['3 open', '1 overdue', '2 deferred', '4 done', '1 dropped'],
  ],
  [{ open: 0, overdue: 0, done: 2, dropped: 0 }, ['2 done']],
  [{ open: 0, overdue: 0, done: 0, dropped: 0 }, []],
])('%j: %j', (counts, words) => {
  expect(aimFigures(counts).map((figure) => figure.words)).toEqual(words);
});
