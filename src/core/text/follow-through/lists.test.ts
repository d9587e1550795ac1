import { expect, it } from 'vitest';
import { followLineWords, followListHead } from './lists.ts';

it.each([
  [{ key: 'done' }, 'Done'],
  [{ key: 'days', from: 8, to: 30 }, '8 to 30 days'],
  [{ key: 'age', from: 181 }, 'More than 180 days'],
  [{ key: 'moved', from: 2, to: 2 }, 'Moved later twice'],
  [{ key: 'times', from: 3, to: 5 }, 'Carried over 3 to 5 times'],
  [{ key: 'closed-by', from: 0 }, 'Closed at the same meeting'],
  [{ key: 'closed-by', from: 3 }, 'Closed by the 3rd meeting'],
] as const)('the list %j is %s', (list, head) => {
  expect(followListHead(list)).toBe(head);
});

it('a line has the values that decide its place', () => {
  const line = { days: 12, due: '2017-05-08', firstDue: '2017-05-01', closed: '2017-05-09' };
  expect(followLineWords('days', line)).toBe('in 12 days');
  expect(followLineWords('done-later', line)).toBe('due 8 May 2017, first due 1 May 2017, closed 9 May 2017');
  expect(followLineWords('by-first', { ...line, firstDue: line.due })).toBe(
    'due 8 May 2017, closed 9 May 2017',
  );
  const other = { ...line, firstDue: line.due, start: '2017-05-10', firstEnd: { day: '2017-05-08' } };
  expect(followLineWords('in-time', other)).toBe(
    'due 8 May 2017, start date 10 May 2017, first closed 8 May 2017, closed 9 May 2017',
  );
  expect(followLineWords('closed-by', line)).toBe('closed 9 May 2017');
  expect(followLineWords('recurring-open', { rounds: { every: 'week', done: 2, of: 3 } })).toContain(
    '2 rounds done',
  );
  expect(followLineWords('superseded', {})).toBe('');
});
