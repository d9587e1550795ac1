import { expect, it } from 'vitest';
import { noGapsWords, traceHeadWords, traceSentence } from './words.ts';

const none = { open: 0, overdue: 0, blocked: 0, deferred: 0, done: 0, dropped: 0 };

it('gives the number of actions in several parts', () => {
  expect(traceHeadWords({ ...none, open: 3 }, 1, 'goals')).toBe('3 open (1 in several goals, counted once)');
  expect(traceHeadWords({ ...none, open: 3 }, 0, 'goals')).toBe('3 open');
});

it('denies only actions that the matrix would have a row for', () => {
  expect(traceSentence(none, 0, '2017-09-30')).toBe('As of 30 Sep 2017: no actions for a program or goal.');
  expect(traceSentence({ ...none, open: 2 }, 0, '2017-09-30')).toBe('As of 30 Sep 2017: 2 open.');
});

it.each([
  [{ openAims: 0 }, 'No open objectives or outcomes to check for gaps.'],
  [{ openAims: 0, openItems: 0 }, 'No open objectives or outcomes to check for gaps.'],
  [
    { openAims: 0, openItems: 2 },
    'No gaps: no open item is unlinked. There are no open objectives or outcomes.',
  ],
  [
    { openAims: 1 },
    'No gaps: every open objective or outcome has an owner, a goal, an action and a recent check-in.',
  ],
])('mentions only kinds of items that exist: %j', (looked, words) => {
  expect(noGapsWords(looked)).toBe(words);
});
