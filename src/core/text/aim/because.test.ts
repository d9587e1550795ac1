import { expect, it } from 'vitest';
import { becauseWords } from './because.ts';

it.each([
  ['in-progress', 'not-started', 'Furthest behind:', 'not started'],
  ['in-progress', 'in-progress', 'Furthest behind:', 'in progress'],
  ['in-progress', undefined, 'No status:', undefined],
  ['in-progress', 'done', 'Done so far:', 'done'],
  ['done', 'dropped', 'Last to finish:', 'dropped'],
  ['in-progress', 'dropped', 'Latest goal:', 'dropped'],
  [undefined, 'deferred', 'Latest goal:', 'deferred'],
] as const)('%s because of a child that is %s: %s %s', (rolledUp, own, before, after) => {
  expect(becauseWords(rolledUp, own)).toEqual({ before, after });
});
