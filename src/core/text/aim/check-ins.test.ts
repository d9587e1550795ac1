import { expect, it } from 'vitest';
import { foldedWords, leftOutWords } from './check-ins.ts';

it('check-ins that are left out are older than those that are folded', () => {
  expect([foldedWords(1), leftOutWords(3, 1)]).toEqual(['1 earlier check-in', '3 older check-ins']);
  expect(leftOutWords(3, 0)).toBe('3 earlier check-ins');
  expect(leftOutWords(0, 2)).toBeUndefined();
});
