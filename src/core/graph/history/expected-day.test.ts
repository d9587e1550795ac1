import { expect, it } from 'vitest';
import { aNote, anArchive, aSeries } from '../../../testing/builders.ts';
import type { Day } from '../../model/day/day.ts';
import type { Cadence } from '../../model/status.ts';
import { expectedDays } from './expected-day.ts';

const next = (cadence: Cadence, ...days: Day[]) => {
  const [series] = anArchive({
    series: [aSeries({ id: 'ops', cadence })],
    notes: days.map((day) => aNote({ id: `ops/${day}` })),
  }).series;
  if (!series) throw new Error('No series.');
  const expected = expectedDays(series, '2017-01-02');
  return [expected.next().value, expected.next().value].filter((day) => day !== undefined);
};

it.each([
  // Five second Tuesdays.
  [
    'monthly',
    ['2017-01-10', '2017-02-14', '2017-03-14', '2017-04-11', '2017-05-09'],
    ['2017-06-13', '2017-07-11'],
  ],
  // The last Fridays of months with 4 and with 5 Fridays.
  ['monthly', ['2017-01-27', '2017-02-24', '2017-03-31', '2017-04-28'], ['2017-05-26', '2017-06-30']],
  // The third of each month.
  ['monthly', ['2017-01-03', '2017-02-03', '2017-03-03'], ['2017-04-03', '2017-05-03']],
  // The last day of each month.
  ['monthly', ['2016-12-31', '2017-01-31', '2017-02-28', '2017-03-31'], ['2017-04-30', '2017-05-31']],
  // Every fourth Monday: always a Monday, but not always in the same week of the month.
  ['monthly', ['2017-01-02', '2017-01-30', '2017-02-27', '2017-03-27'], ['2017-04-24', '2017-05-29']],
  ['quarterly', ['2016-07-05', '2016-10-04', '2017-01-03'], ['2017-04-04', '2017-07-04']],
  // Mondays, with the last meeting moved to a Wednesday.
  ['weekly', ['2017-01-02', '2017-01-09', '2017-01-16', '2017-01-25'], ['2017-01-30', '2017-02-06']],
  ['biweekly', ['2017-01-02', '2017-01-16', '2017-01-30', '2017-02-14'], ['2017-02-27', '2017-03-13']],
  // Too few meetings for a usual day.
  ['weekly', ['2017-01-02', '2017-01-10'], ['2017-01-17', '2017-01-24']],
  ['weekly', [], ['2017-01-09', '2017-01-16']],
  ['irregular', ['2017-01-02', '2017-01-09', '2017-01-16'], []],
] as const)('%s after %j is expected on %j', (cadence, days, expected) => {
  expect(next(cadence, ...days)).toEqual(expected);
});
