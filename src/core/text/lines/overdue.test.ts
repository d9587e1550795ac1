import { describe, expect, it } from 'vitest';
import { closedOverdueWords, dueAlone, dueLook, dueSaidWords, overdueLook } from './overdue.ts';

describe('how something due looks', () => {
  it.each([
    [-3346, 'overdue', '9 years overdue'],
    [-120, 'overdue', '3 months overdue'],
    [-17, 'overdue', '17 days overdue'],
    [-1, 'overdue', '1 day overdue'],
    [0, 'soon', 'today'],
    [1, 'soon', 'tomorrow'],
    [14, 'soon', 'in 14 days'],
  ])('%i days ahead: shape, colour and words agree', (days, tone, words) => {
    expect(overdueLook(days)).toEqual({ mark: tone, tone, words });
  });

  it('of what is merely over says how long ago that was', () => {
    expect(overdueLook(-3, 'ago')?.words).toBe('3 days ago');
    expect(overdueLook(3, 'ago')?.words).toBe('in 3 days');
  });

  it('is due in words that need no date beside them', () => {
    const words = [-3, 0, 1, 3].flatMap((days) => overdueLook(days) ?? []).map(dueAlone);
    expect(words).toEqual(['3 days overdue', 'due today', 'due tomorrow', 'due in 3 days']);
  });

  it('is not worth a word two weeks ahead, nor without a day', () => {
    expect(overdueLook(15)).toBeUndefined();
    expect(overdueLook(undefined)).toBeUndefined();
  });
});

describe('how overdue something was when it was closed', () => {
  it.each([
    ['2017-04-04', '2017-07-25', 'was 3 months overdue'],
    ['2017-07-25', '2017-07-25', undefined],
    ['2017-08-01', '2017-07-25', undefined],
    [undefined, '2017-07-25', undefined],
    ['2017-04-04', undefined, undefined],
  ])('due %s, closed %s: %s', (day, closed, words) => {
    expect(closedOverdueWords({ day, estimated: false }, closed)).toBe(words);
  });

  it('is unknown without a due date, or with an estimated one', () => {
    expect(closedOverdueWords(undefined, '2017-07-25')).toBeUndefined();
    expect(closedOverdueWords({ day: '2017-04-04', estimated: true }, '2017-07-25')).toBeUndefined();
  });
});

describe('what was said of a due day', () => {
  it.each([
    ['a day', { said: 'day', day: '2017-07-25', estimated: false }, undefined],
    ['a meeting that was held', { said: 'next-meeting', day: '2017-07-25', estimated: false }, undefined],
    [
      'a meeting expected by its rhythm',
      { said: 'next-meeting', day: '2017-07-25', estimated: true },
      'next meeting',
    ],
    ['a meeting of a series without rhythm', { said: 'next-meeting', estimated: false }, 'next meeting'],
    [
      'the end of a quarter',
      { said: 'end-of-quarter', day: '2017-09-30', estimated: false },
      'end of quarter',
    ],
  ] as const)('%s', (_, due, words) => {
    expect(dueSaidWords(due)).toBe(words);
  });
});

describe('a due day', () => {
  const passed = { estimated: false, days: -3 };

  it.each([
    ['overdue', '3 days overdue'],
    ['deferred', undefined],
    ['closed', undefined],
  ] as const)('that has passed of an action that is %s looks overdue only if it is open', (status, words) => {
    expect(dueLook({ ...passed, status })?.words).toBe(words);
  });

  it('that is only estimated makes nothing overdue', () => {
    expect(dueLook({ ...passed, estimated: true, status: 'later' })).toBeUndefined();
  });
});
