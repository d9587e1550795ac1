import { describe, expect, it } from 'vitest';
import { burnUpWords } from '../aim/burn-up.ts';
import { ageRows } from './rows.ts';
import { halfByWords, leftOfWords, survivalCounting, survivalWords } from './survival.ts';
import { barsWords, daySpanWords, earlierWords, leftOutWords, statesWords, timesSpanWords } from './words.ts';

describe('how well actions are followed through, in words', () => {
  it.each([
    [{ actions: 9, open: 1, done: 7, dropped: 1 }, 'Of 9 actions, 7 are done, 1 was dropped and 1 is open.'],
    [{ actions: 1, open: 1, done: 0, dropped: 0 }, 'Of 1 action, 1 is open.'],
    [{ actions: 0, open: 0, done: 0, dropped: 0 }, 'Nothing that counts was taken on yet.'],
  ])('%j: %s', (values, words) => {
    expect(statesWords(values)).toBe(words);
  });

  it('says spans of days and of times', () => {
    expect([daySpanWords({ from: 8, to: 30 }), daySpanWords({ from: 181 })]).toEqual([
      '8 to 30 days',
      'more than 180 days',
    ]);
    const spans = [
      { from: 0, to: 0 },
      { from: 1, to: 1 },
      { from: 2, to: 2 },
      { from: 3, to: 5 },
      { from: 6 },
    ];
    expect(spans.map(timesSpanWords)).toEqual(['never', 'once', 'twice', '3 to 5 times', '6 times or more']);
  });

  it('says what is not known and what does not count, where there is some', () => {
    const spans = [{ from: 0, count: 2 }];
    expect(ageRows({ unknown: 0, spans })).toHaveLength(1);
    expect(ageRows({ unknown: 3, spans }).at(-1)).toEqual({ label: 'nobody knows', count: 3 });
    expect([
      earlierWords(0),
      leftOutWords({ superseded: 0, recurring: 0, deferred: 0, rounds: { over: 0, done: 0 } }),
    ]).toEqual(['', '']);
    expect(leftOutWords({ superseded: 2, recurring: 1, deferred: 0, rounds: { over: 6, done: 4 } })).toBe(
      'Left out: 2 whose place others took and 1 that comes back and never ends (4 of 6 rounds done).',
    );
  });

  it('gives each bar its words', () => {
    expect(
      barsWords([
        { label: 'done later', count: 2 },
        { label: 'still open', count: 0 },
      ]),
    ).toBe('Done later: 2; still open: 0.');
  });
});

describe('a survival in words', () => {
  const steps = [
    { meeting: 0, left: 1 },
    { meeting: 2, left: 4 / 9 },
  ];

  it('says counts, and that they are estimates where they are', () => {
    expect([leftOfWords(6 / 9, 9), leftOfWords(0.5, 9)]).toEqual(['6 of 9', 'about 5 of 9']);
    expect(survivalWords({ counted: 9, unfinished: 0, halfBy: 2, steps })).toBe(
      'Half are closed by the 2nd meeting; 4 of 9 are still open after 2 meetings.',
    );
    expect(survivalCounting({ counted: 9, unfinished: 0, steps })).not.toContain('estimates');
    expect(survivalCounting({ counted: 9, unfinished: 1, steps })).toContain(
      'one action that has not lived further',
    );
  });

  it.each([
    [undefined, 'not yet'],
    [0, 'at the meeting that opened them'],
    [1, 'by the 1st meeting'],
    [3, 'by the 3rd meeting'],
    [11, 'by the 11th meeting'],
    [22, 'by the 22nd meeting'],
  ])('%j meetings: %s', (meeting, words) => {
    expect(halfByWords(meeting)).toBe(words);
  });
});

it('a burn-up in words says where it began, where it came to and what is left', () => {
  const points = [
    { day: '2017-03-07', opened: 5, done: 0 },
    { day: '2017-09-08', opened: 12, done: 7 },
  ];
  expect(burnUpWords(points)).toBe(
    'From 5 opened and 0 done on 7 Mar 2017 to 12 opened and 7 done by 8 Sep 2017: five are left.',
  );
});
