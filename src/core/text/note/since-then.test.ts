import { describe, expect, it } from 'vitest';
import { becameWords, lastTimeWords } from './since-then.ts';

const none = { opened: 0, done: 0, dropped: 0, superseded: 0, late: 0, blocked: 0, inProgress: 0, open: 0 };

describe('what became of commitments, in words', () => {
  it.each([
    [{ ...none, opened: 1, done: 1 }, 'The one commitment is done'],
    [{ ...none, opened: 2, open: 2 }, 'Both commitments are open'],
    [{ ...none, opened: 3, late: 3 }, 'All three commitments are late'],
    [
      { ...none, opened: 10, done: 1, inProgress: 3, blocked: 3, late: 3 },
      'Of ten commitments one is done, three are under way, three are blocked and three are late',
    ],
  ])('%j', (became, words) => {
    expect(becameWords(became)).toBe(words);
  });
});

describe('what was open before a meeting, in words', () => {
  it('leaves out what did not happen', () => {
    expect(lastTimeWords({ open: 14, done: 4, dropped: 0, spoken: 3, silent: 7 })).toBe(
      '14 actions were open: 4 done, 3 spoken of, 7 not mentioned',
    );
    expect(lastTimeWords({ open: 0, done: 0, dropped: 0, spoken: 0, silent: 0 })).toBeUndefined();
  });

  it.each([
    [{ open: 1, done: 0, dropped: 1, spoken: 0, silent: 0 }, '1 action was open: dropped'],
    [{ open: 2, done: 2, dropped: 0, spoken: 0, silent: 0 }, '2 actions were open: both done'],
    [{ open: 3, done: 0, dropped: 0, spoken: 3, silent: 0 }, '3 actions were open: all spoken of'],
    [{ open: 9, done: 0, dropped: 0, spoken: 0, silent: 9 }, '9 actions were open: none mentioned'],
  ])('does not say a number twice: %j', (tally, words) => {
    expect(lastTimeWords(tally)).toBe(words);
  });
});
