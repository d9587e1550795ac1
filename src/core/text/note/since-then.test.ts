import { describe, expect, it } from 'vitest';
import { noneBecame } from '../../model/became.ts';
import { becameWords, lastTimeWords } from './since-then.ts';

describe('the actions of a note since then, in words', () => {
  it.each([
    [{ ...noneBecame, opened: 1, overdue: 1 }, '1 action, overdue'],
    [{ ...noneBecame, opened: 2, done: 2 }, '2 actions, both done'],
    [{ ...noneBecame, opened: 3, overdue: 3 }, '3 actions, all overdue'],
    [{ ...noneBecame, opened: 5, done: 2, open: 3 }, '5 actions: 2 done, 3 open'],
    [
      { ...noneBecame, opened: 10, done: 1, inProgress: 3, blocked: 3, overdue: 3 },
      '10 actions: 1 done, 9 open (3 overdue, 3 blocked, 3 in progress)',
    ],
  ])('%j', (became, words) => {
    expect(becameWords(became)).toBe(words);
  });
});

const tally = (records: number, outcomes: Readonly<Record<string, number>>) => ({
  records,
  reports: records - (outcomes['notMentioned'] ?? 0),
  wereOpen: true,
  outcomes,
  ofClosed: {},
  ofNew: {},
  ofReopened: {},
  elsewhere: {},
});

describe('the records that were open before a meeting, in words', () => {
  it('leaves out parts that are 0', () => {
    expect(lastTimeWords(tally(14, { done: 4, mentioned: 3, notMentioned: 7 }))).toBe(
      '14 open before: 4 done, 3 mentioned, 7 not mentioned',
    );
    expect(lastTimeWords(tally(0, {}))).toBeUndefined();
  });

  it('begins with the same number for each note of a day', () => {
    const ofDay = (records: number, outcomes: Readonly<Record<string, number>>, openBefore = 2) =>
      lastTimeWords({ ...tally(records, outcomes), wereOpen: false, openBefore });
    expect(ofDay(1, { done: 1 })).toBe('2 open before that day, in this note 1 done');
    expect(ofDay(2, { mentioned: 1, notMentioned: 1 })).toBe(
      '2 open before that day, in this note 1 mentioned, 1 not mentioned that day',
    );
    expect(ofDay(1, { reopened: 1 }, 0)).toBe('nothing was open before that day, in this note 1 reopened');
    const ofClosed = { superseded: 1, reopened: 1, mentioned: 1 };
    expect(
      lastTimeWords({ ...tally(4, { ...ofClosed, done: 1 }), wereOpen: false, openBefore: 5, ofClosed }),
    ).toBe(
      '5 open before that day, in this note 1 reopened, 1 done; not open before this note: 1 superseded, 1 mentioned',
    );
    const ofNew = { done: 1, mentioned: 1 };
    expect(
      lastTimeWords({ ...tally(3, { done: 2, mentioned: 1 }), wereOpen: false, openBefore: 5, ofNew }),
    ).toBe('5 open before that day, in this note 1 done; opened that day: 1 done, 1 mentioned');
  });

  it('says session where the meeting is a session of several days', () => {
    const values = { ...tally(3, { mentioned: 2, notMentioned: 1 }), wereOpen: false, openBefore: 2 };
    expect(lastTimeWords({ ...values, ofNew: { mentioned: 1 }, isSession: true })).toBe(
      '2 open before that session, in this note 1 mentioned, 1 not mentioned in that session; opened in that session: 1 mentioned',
    );
  });

  it.each([
    [tally(1, { dropped: 1 }), '1 open before, dropped'],
    [tally(1, { notMentioned: 1 }), '1 open before, not mentioned'],
    [tally(2, { done: 2 }), '2 open before, both done'],
    [tally(3, { mentioned: 3 }), '3 open before, all mentioned'],
    [tally(9, { notMentioned: 9 }), '9 open before, none mentioned'],
    [{ ...tally(2, { reopened: 1, answered: 1 }), wereOpen: false }, '2 records: 1 reopened, 1 answered'],
    [
      { ...tally(3, { done: 2, mentioned: 1 }), reports: 4 },
      '3 open before: 2 done, 1 mentioned (4 reports)',
    ],
  ])('does not repeat a number: %j', (tally, words) => {
    expect(lastTimeWords(tally)).toBe(words);
  });
});
