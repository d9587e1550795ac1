import { describe, expect, it } from 'vitest';
import { amountAxis, countAxis } from './count-axis.ts';
import { dayAxis } from './day-axis.ts';

const labels = ({ ticks }: { ticks: readonly { label: string }[] }) => ticks.map(({ label }) => label);

describe('an axis of counts', () => {
  it.each([
    [0, ['0', '1']],
    [1, ['0', '1']],
    [3, ['0', '1', '2', '3']],
    [12, ['0', '5', '10', '15']],
    [1900, ['0', '500', '1000', '1500', '2000']],
  ])('up to %i says %j', (most, said) => {
    expect(labels(countAxis(most, 0, 100))).toEqual(said);
  });

  it('begins at its foot and keeps proportion', () => {
    const { at } = countAxis(8, 200, 0);
    expect([at(0), at(4), at(8)]).toEqual([200, 100, 0]);
  });

  it('of amounts may say halves', () => {
    expect(labels(amountAxis(1, 0, 100))).toContain('0.5');
  });
});

describe('an axis of days', () => {
  it.each([
    ['2017-03-07', '2017-03-28', 3, ['12 Mar', '19 Mar', '26 Mar']],
    ['2017-03-07', '2017-09-08', 3, ['Apr 2017', 'Jul 2017']],
    ['2012-03-07', '2017-09-08', 3, ['2014', '2016']],
  ] as const)('from %s to %s with %i marks says %j', (first, last, marks, said) => {
    expect(labels(dayAxis(first, last, 0, 300, marks))).toEqual(said);
  });

  it.each([2, 3, 5])('has %i marks at most, whatever its length', (marks) => {
    for (const last of ['2017-01-02', '2017-01-20', '2017-02-20', '2017-12-20', '2019-05-05', '2060-01-01'])
      expect(dayAxis('2017-01-01', last, 0, 300, marks).ticks.length).toBeLessThanOrEqual(marks);
  });

  it('has its first day at its left and its last at its right', () => {
    const { at } = dayAxis('2017-01-01', '2017-01-31', 40, 340, 3);
    expect([at('2017-01-01'), at('2017-01-16'), at('2017-01-31')]).toEqual([40, 190, 340]);
  });
});
