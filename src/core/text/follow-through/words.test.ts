import { describe, expect, it } from 'vitest';
import { burnUpWords } from '../aim/burn-up.ts';
import { ageRows } from './rows.ts';
import { halfByWords, leftOfWords, survivalCounting, survivalWords } from './survival.ts';
import {
  barsWords,
  daySpanWords,
  notCountedPieces,
  plainWords,
  statesWords,
  timesSpanWords,
} from './words.ts';

const notCountedWords = (...values: Parameters<typeof notCountedPieces>) =>
  plainWords(notCountedPieces(...values));

describe('follow-through in words', () => {
  it.each([
    [{ actions: 9, open: 1, openInAll: 1, done: 7, dropped: 1 }, '9 actions: 7 done, 1 dropped, 1 open.'],
    [{ actions: 9, open: 1, openInAll: 5, done: 8, dropped: 0 }, '9 actions measured: 8 done, 1 of 5 open.'],
    [{ actions: 1, open: 1, openInAll: 1, done: 0, dropped: 0 }, '1 action: 1 open.'],
    [{ actions: 0, open: 0, openInAll: 2, done: 0, dropped: 0 }, 'No actions measured: 0 of 2 open.'],
    [{ actions: 0, open: 0, openInAll: 0, done: 0, dropped: 0 }, 'No actions yet.'],
  ])('%j: %s', (values, words) => {
    expect(statesWords(values)).toBe(words);
  });

  it('prints spans of days and of times', () => {
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

  it('names unknown and uncounted actions, if there are any', () => {
    const spans = [{ from: 0, count: 2 }];
    expect(ageRows({ unknown: 0, spans })).toHaveLength(1);
    expect(ageRows({ unknown: 3, spans }).at(-1)).toMatchObject({ label: 'not known', count: 3 });
    const zero = { all: 0, open: 0, deferred: 0 };
    const none = {
      superseded: 0,
      deferred: 0,
      recurring: zero,
      ofOneMember: zero,
      rounds: { over: 0, done: 0 },
    };
    expect(notCountedWords(0, none)).toBe('');
    const recurring = { all: 3, open: 2, deferred: 1 };
    expect(notCountedWords(1, { ...none, superseded: 2, recurring, rounds: { over: 6, done: 4 } })).toBe(
      '1 action older than the archive has no start date and is left out of durations. Not measured: 3 recurring (2 open, 1 deferred, 4 of 6 rounds done), 2 superseded.',
    );
    expect(notCountedWords(0, { ...none, deferred: 1, ofOneMember: { all: 2 } })).toBe(
      'Not measured: 1 deferred, 2 open of a single member.',
    );
  });

  it('gives each bar its words', () => {
    expect(
      barsWords([
        { label: 'after the due date', count: 2 },
        { label: 'still open', count: 0 },
      ]),
    ).toBe('After the due date: 2, still open: 0.');
  });
});

describe('the share of actions still open, in words', () => {
  const steps = [
    { meeting: 0, left: 1 },
    { meeting: 2, left: 4 / 9 },
  ];

  it('prints counts, and marks estimates', () => {
    expect([leftOfWords(6 / 9, 9), leftOfWords(0.5, 9)]).toEqual(['6 of 9', 'around 5 of 9']);
    expect(survivalWords({ counted: 9, unfinished: 0, halfBy: 2, steps })).toBe(
      'Half were closed by the 2nd meeting. 4 of 9 were still open after 2 meetings.',
    );
    expect(survivalCounting({ counted: 9, unfinished: 0, steps })).not.toContain('estimate');
    expect(survivalCounting({ counted: 9, unfinished: 1, steps })).toContain(
      'Actions not closed by their latest meeting count up to it.',
    );
  });

  it.each([
    [undefined, 'not yet'],
    [0, 'at the same meeting'],
    [1, 'by the 1st meeting'],
    [3, 'by the 3rd meeting'],
    [11, 'by the 11th meeting'],
    [22, 'by the 22nd meeting'],
  ])('%j meetings: %s', (meeting, words) => {
    expect(halfByWords(meeting)).toBe(words);
  });
});

it('describes a burn-up by its first and its last figures', () => {
  const points = [
    { day: '2017-03-07', opened: 5, done: 0 },
    { day: '2017-09-08', opened: 12, done: 7 },
  ];
  expect(burnUpWords({ points })).toBe('7 Mar 2017: 5 opened. 8 Sep 2017: 12 opened, 7 done, 5 left.');
});
