import { expect, it } from 'vitest';
import { roundYearWords } from './round-year.ts';

it('names the missed rounds of a year and counts the others', () => {
  const missed = ['2019-03-04', '2019-03-11'];
  expect(roundYearWords({ year: '2019', done: 50, missed })).toBe(
    '2019: 50 rounds done, 2 missed: 4 Mar, 11 Mar',
  );
  expect(roundYearWords({ year: '2019', done: 0, missed })).toBe('2019: 2 rounds missed: 4 Mar, 11 Mar');
  expect(roundYearWords({ year: '2019', done: 1, missed: [] })).toBe('2019: 1 round done');
  expect(roundYearWords({ year: '', done: 3, missed: [] })).toBe('3 rounds done');
});
