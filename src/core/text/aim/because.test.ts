import { expect, it } from 'vitest';
import { becauseWords } from './because.ts';

it.each([
  ['in-progress', 'not-started', 'because … is not started'],
  ['in-progress', 'in-progress', 'because … is in progress'],
  ['in-progress', undefined, 'because nobody said how … stands'],
  ['done', 'dropped', 'because … was the last to be dropped'],
] as const)('%s and %s below: %s', (rolledUp, own, words) => {
  const { before, after } = becauseWords(rolledUp, own);
  expect(`${before} … ${after}`).toBe(words);
});
