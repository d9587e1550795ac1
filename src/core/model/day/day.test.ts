import { describe, expect, it } from 'vitest';
import { addDays, addMonths, dayOf, daysBetween, isDay } from './day.ts';

describe('a day', () => {
  it.each([
    ['2017-07-25', true],
    ['2016-02-29', true],
    ['2000-02-29', true],
    ['1900-01-01', true],
    ['9999-12-31', true],
    ['2017-02-29', false],
    ['1900-02-29', false],
    ['2017-04-31', false],
    ['2017-00-10', false],
    ['2017-13-10', false],
    ['2017-07-00', false],
    ['1899-12-31', false],
    ['2017-7-25', false],
    ['2017-07-25T10:00', false],
    ['٢٠١٧-٠٧-٢٥', false],
    ['', false],
  ])('%j is one: %s', (text, is) => {
    expect(isDay(text)).toBe(is);
  });

  it.each([
    ['2017-12-31', 1, '2018-01-01'],
    ['2016-03-01', -1, '2016-02-29'],
    ['2017-03-26', 7, '2017-04-02'],
  ])('%s moved by %i days is %s', (day, count, moved) => {
    expect(addDays(day, count)).toBe(moved);
    expect(daysBetween(day, moved)).toBe(count);
  });

  it.each([
    ['2017-01-31', 1, '2017-02-28'],
    ['2016-01-31', 1, '2016-02-29'],
    ['2017-11-30', 3, '2018-02-28'],
    ['2017-03-31', -1, '2017-02-28'],
    ['2017-07-25', 12, '2018-07-25'],
  ])('%s moved by %i months is %s', (day, count, moved) => {
    expect(addMonths(day, count)).toBe(moved);
  });

  it('of a month beyond the year is in the next year', () => {
    expect(dayOf(2017, 13, 1)).toBe('2018-01-01');
  });
});
