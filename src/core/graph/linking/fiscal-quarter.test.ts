import { describe, expect, it } from 'vitest';
import { periodOf, quarterIdOf, quarterTitle } from './fiscal-quarter.ts';

describe('fiscal quarters', () => {
  it.each([
    [7, '2017-07-01', '2017-18-q1', '2017-07-01', '2017-09-30'],
    [7, '2017-09-30', '2017-18-q1', '2017-07-01', '2017-09-30'],
    [7, '2017-10-01', '2017-18-q2', '2017-10-01', '2017-12-31'],
    [7, '2018-02-28', '2017-18-q3', '2018-01-01', '2018-03-31'],
    [7, '2018-06-30', '2017-18-q4', '2018-04-01', '2018-06-30'],
    [7, '1999-12-31', '1999-00-q2', '1999-10-01', '1999-12-31'],
    [1, '2017-01-01', '2017-q1', '2017-01-01', '2017-03-31'],
    [1, '2017-07-25', '2017-q3', '2017-07-01', '2017-09-30'],
    [1, '2017-12-31', '2017-q4', '2017-10-01', '2017-12-31'],
    [10, '2017-09-30', '2016-17-q4', '2017-07-01', '2017-09-30'],
    [10, '2017-10-01', '2017-18-q1', '2017-10-01', '2017-12-31'],
    [10, '2018-01-15', '2017-18-q2', '2018-01-01', '2018-03-31'],
    [12, '2018-02-28', '2017-18-q1', '2017-12-01', '2018-02-28'],
  ])('from month %i, %s falls into %s', (fiscalYearStart, day, id, starts, ends) => {
    expect(quarterIdOf(day, fiscalYearStart)).toBe(id);
    expect(periodOf(id, fiscalYearStart)).toEqual({ starts, ends });
  });

  it.each([
    ['2017-19-q1', 7],
    ['2017-18-q5', 7],
    ['2017-q1', 7],
    ['2017-18-q1', 1],
    ['cycle-4', 7],
  ])('%s says no period from month %i', (id, fiscalYearStart) => {
    expect(periodOf(id, fiscalYearStart)).toBeUndefined();
  });

  it.each([
    ['2017-18-q1', '2017–18 Q1'],
    ['2017-q3', '2017 Q3'],
    ['cycle-4', 'cycle-4'],
  ])('%s is titled %s', (id, title) => {
    expect(quarterTitle(id)).toBe(title);
  });
});
