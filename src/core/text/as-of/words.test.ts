import { describe, expect, it } from 'vitest';
import { dayRefusal, dayTitle, firstWord, stoodWords } from './words.ts';

describe('a day that was chosen', () => {
  it('is named by the title of the page', () => {
    expect(dayTitle('2017-03-07', 'Past days · Delivery notes')).toBe(
      '7 March 2017 · Past days · Delivery notes',
    );
  });

  it.each([
    [{ notes: 1, open: 1, total: 1 }, '1 of 1 action open, from 1 note.'],
    [{ notes: 3, open: 0, total: 12 }, '0 of 12 actions open, from 3 notes.'],
    [{ notes: 40, open: 5, total: 0 }, 'no actions yet, from 40 notes.'],
  ])('gives its open actions and its notes: %j', (figures, words) => {
    expect(stoodWords('2017-03-07', figures)).toBe(`7 March 2017: ${words}`);
  });

  it.each([
    ['2014-06-05', /No notes before 6 June 2014/],
    ['2026-01-16', /is after this build/],
    ['2017-02-30', /is not a date/],
    ['soon', /is not a date/],
    ['', /is not a date/],
  ])('that cannot be shown says why: %j', (text, words) => {
    expect(dayRefusal(text, '2014-06-06', '2026-01-15')).toMatch(words);
  });

  it.each(['2014-06-06', '2020-02-29', '2026-01-15'])('can be shown: %s', (text) => {
    expect(dayRefusal(text, '2014-06-06', '2026-01-15')).toBeUndefined();
  });

  it('of an archive without notes is refused', () => {
    expect(dayRefusal('2020-01-01', undefined, '2026-01-15')).toMatch(/No notes yet/);
  });
});

it('an action older than the archive was first mentioned on a day, not opened', () => {
  expect([firstWord('action', false), firstWord('action', true)]).toEqual([
    'Action opened',
    'First mentioned',
  ]);
});
