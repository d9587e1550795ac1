import { describe, expect, it } from 'vitest';
import { dayRefusal, dayTitle, stoodWords } from './words.ts';

describe('a day that was chosen', () => {
  it('is named by the title of the page', () => {
    expect(dayTitle('2017-03-07', 'As of · Delivery notes')).toBe('7 March 2017 · As of · Delivery notes');
  });

  it.each([
    [{ notes: 1, open: 1, total: 1 }, 'from the one note up to that day: 1 of 1 action was open.'],
    [{ notes: 3, open: 0, total: 12 }, 'from the three notes up to that day: 0 of 12 actions were open.'],
    [{ notes: 40, open: 5, total: 0 }, 'from the 40 notes up to that day: no action was known.'],
  ])('says from what it is told again: %j', (figures, words) => {
    expect(stoodWords('2017-03-07', figures)).toBe(`As it stood on 7 March 2017, ${words}`);
  });

  it.each([
    ['2014-06-05', /first note is of 6 June 2014/],
    ['2026-01-16', /after the day of this build/],
    ['2017-02-30', /no day of the calendar/],
    ['soon', /no day of the calendar/],
    ['', /no day of the calendar/],
  ])('that cannot be shown says why: %j', (text, words) => {
    expect(dayRefusal(text, '2014-06-06', '2026-01-15')).toMatch(words);
  });

  it.each(['2014-06-06', '2020-02-29', '2026-01-15'])('can be shown: %s', (text) => {
    expect(dayRefusal(text, '2014-06-06', '2026-01-15')).toBeUndefined();
  });

  it('of an archive without notes says that there is no past', () => {
    expect(dayRefusal('2020-01-01', undefined, '2026-01-15')).toMatch(/No note/);
  });
});
