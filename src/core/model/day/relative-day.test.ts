import { describe, expect, it } from 'vitest';
import { isRelativeDay, relativeDay, relativeDayForms } from './relative-day.ts';

describe('a relative day', () => {
  // 15 January 2026 is a Thursday.
  it.each([
    ['friday', '2026-01-16'],
    ['Fri', '2026-01-16'],
    ['thursday', '2026-01-22'],
    ['wed', '2026-01-21'],
    ['12 May', '2026-05-12'],
    ['May 12', '2026-05-12'],
    ['15 January', '2026-01-15'],
    ['14 jan', '2027-01-14'],
    ['14 Jan 2026', '2026-01-14'],
    ['Sept 1', '2026-09-01'],
    ['29 February', '2028-02-29'],
    ['+3d', '2026-01-18'],
    ['+2w', '2026-01-29'],
    ['+1m', '2026-02-15'],
    ['end-of-week', '2026-01-16'],
    ['end-of-month', '2026-01-31'],
  ])('%s after 15 January 2026 is %s', (text, day) => {
    expect(relativeDay(text, '2026-01-15')).toBe(day);
    expect(isRelativeDay(text)).toBe(true);
  });

  it.each([
    ['friday', '2026-01-16', '2026-01-23'],
    ['end-of-week', '2026-01-16', '2026-01-16'],
    ['end-of-week', '2026-01-17', '2026-01-23'],
    ['end-of-month', '2028-02-29', '2028-02-29'],
    ['+1m', '2026-01-31', '2026-02-28'],
    ['29 February', '2096-03-01', '2104-02-29'],
  ])('%s after %s is %s', (text, from, day) => {
    expect(relativeDay(text, from)).toBe(day);
  });

  it.each([
    ...['', 'fr', 'fry', 'fridays', 'next friday', 'someday', '30 February', '12 Mayor', '12 May 12', 'May'],
    ...['+2', '2w', '+2y', '+1000d', 'end-of-year', '2026-01-16', '12 mayo'],
  ])('is no `%s`', (text) => {
    expect(isRelativeDay(text)).toBe(false);
  });

  it('is each form of the documentation', () => {
    expect(relativeDayForms.filter((form) => !isRelativeDay(form))).toEqual([]);
  });
});
