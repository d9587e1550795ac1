import { expect, it } from 'vitest';
import { doneWithOpenWords } from './done-with-open.ts';

it('an aim that is done with open actions counts them, and those that are not named', () => {
  expect(doneWithOpenWords(1, 3)).toMatchObject({ open: '1 action is still open' });
  expect(doneWithOpenWords(1, 3).more).toBeUndefined();
  expect(doneWithOpenWords(5, 3)).toMatchObject({ open: '5 actions are still open', more: '2 more' });
});
