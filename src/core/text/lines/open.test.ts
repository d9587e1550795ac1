import { expect, it } from 'vitest';
import { openWords } from './open.ts';

it.each([
  [8, [], '8 open'],
  [8, [[0, 'overdue']], '8 open'],
  [8, [[1, 'overdue']], '8 open (1 overdue)'],
  [
    8,
    [
      [1, 'overdue'],
      [2, 'blocked'],
    ],
    '8 open (1 overdue, 2 blocked)',
  ],
] as const)('prints what is among %d open actions in brackets: %j', (open, among, words) => {
  expect(openWords(open, among)).toBe(words);
});

it('can name what is open', () => {
  expect(openWords(1, [[1, 'overdue']], '1 action')).toBe('1 action open (1 overdue)');
});
