import { expect, it } from 'vitest';
import { noGapsWords, traceFigures, traceSentence } from './words.ts';

const none = { open: 0, overdue: 0, blocked: 0, deferred: 0, done: 0, dropped: 0 };

it('gives the number of actions in several programs', () => {
  expect(traceSentence({ ...none, open: 3 }, 1, '2017-09-30')).toBe(
    'Actions for a program or goal as of 30 Sep 2017: 3 open (1 in several programs, counted once).',
  );
});

it('counts overdue and blocked actions among the open ones', () => {
  const words = traceFigures({ ...none, open: 3, overdue: 1, blocked: 2, done: 1 }).map(
    (one) => [one.words, one.among.map((part) => part.words)] as const,
  );
  expect(words).toEqual([
    ['3 open', ['1 overdue', '2 blocked']],
    ['1 done', []],
  ]);
});

it('denies only actions that the matrix would have a row for', () => {
  expect(traceSentence(none, 0, '2017-09-30')).toBe('No actions for a program or goal as of 30 Sep 2017.');
  expect(traceSentence({ ...none, open: 2 }, 0, '2017-09-30')).toBe(
    'Actions for a program or goal as of 30 Sep 2017: 2 open.',
  );
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
