import { describe, expect, it } from 'vitest';
import { aNote, anArchive, aSeries } from '../../../testing/builders.ts';
import type { Day } from '../../model/day/day.ts';
import type { SeriesEntry } from '../../model/registry.ts';
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

describe('the days that a series gives', () => {
  const daysOf = (part: Partial<SeriesEntry>, count: number, ...held: string[]) => {
    const notes = held.map((day) => aNote({ id: `ops/${day}` }));
    const [series] = anArchive({ series: [aSeries({ id: 'ops', ...part })], notes }, '2017-12-31').series;
    const days = series && expectedDays(series, '2017-01-02');
    return Array.from({ length: count }, () => days?.next().value).filter((day) => day !== undefined);
  };

  it.each([
    [{ meets: 'thursday' }, ['2017-07-13', '2017-07-20']],
    [{ meets: 'thursday', cadence: 'biweekly' }, ['2017-07-20', '2017-08-03']],
    [{ meets: 'first thursday' }, ['2017-08-03', '2017-09-07']],
    [{ meets: 'last friday', cadence: 'weekly' }, ['2017-08-25', '2017-09-29']],
    [{ meets: 'second monday', cadence: 'quarterly' }, ['2017-10-09', '2018-01-08']],
    [{ next: ['2017-08-10', '2017-07-01'] }, ['2017-08-10']],
    [{ next: ['2017-07-14', '2017-07-12'], cadence: 'weekly' }, ['2017-07-12', '2017-07-14']],
    [{ meets: 'thursday', cancelled: ['2017-07-13'] }, ['2017-07-20', '2017-07-27']],
    [{ next: ['2017-08-10'], cancelled: ['2017-08-10'] }, []],
  ] as const)('%j are the next ones', (part, days) => {
    expect(daysOf(part, 2, '2017-07-05', '2017-07-06')).toEqual(days);
  });

  it('go on with the usual day after a single one', () => {
    const held = ['2017-06-06', '2017-06-13', '2017-06-20'];
    expect(daysOf({ cadence: 'weekly', next: ['2017-06-29'] }, 2, ...held)).toEqual([
      '2017-06-29',
      '2017-07-04',
    ]);
  });
});
