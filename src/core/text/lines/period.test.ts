import { describe, expect, it } from 'vitest';
import { printMonths, printPeriod } from './period.ts';

describe('a period', () => {
  it.each([
    ['2017-07-01', '2017-09-30', 'July to September 2017'],
    ['2017-12-01', '2018-02-28', 'December 2017 to February 2018'],
    ['2017-07-01', '2017-07-31', 'July 2017'],
    ['2020-02-10', '2020-03-21', '10 February to 21 March 2020'],
    ['2017-09-16', '2017-09-30', '16 to 30 September 2017'],
    ['2020-12-28', '2021-02-05', '28 December 2020 to 5 February 2021'],
    ['2020-02-10', '2020-02-10', '10 February 2020'],
  ])('from %s to %s is %s', (starts, ends, words) => {
    expect(printPeriod(starts, ends)).toBe(words);
  });

  it.each([
    ['2017-03-07', '2017-07-25', 'March to July 2017'],
    ['2017-07-25', '2017-07-25', 'July 2017'],
    ['2016-12-06', '2017-02-07', 'December 2016 to February 2017'],
  ])('in months from %s to %s is %s', (from, to, words) => {
    expect(printMonths(from, to)).toBe(words);
  });
});
