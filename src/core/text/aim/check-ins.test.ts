import { expect, it } from 'vitest';
import { foldedWords, inferredCheckInsWords, leftOutWords } from './check-ins.ts';

it('check-ins that are left out are older than those that are folded', () => {
  expect([foldedWords(1), leftOutWords(3, 1)]).toEqual(['1 earlier check-in', '3 older check-ins']);
  expect(leftOutWords(3, 0)).toBe('3 earlier check-ins');
  expect(leftOutWords(0, 2)).toBeUndefined();
});

it('check-ins that name no goal are only probably about it, also if none of them is listed', () => {
  const none = { folded: [], earlier: 0 };
  expect(inferredCheckInsWords(0, none)).toBeUndefined();
  expect(inferredCheckInsWords(1, none)).toBe('1 check-in is probably about this goal. It names no goal:');
  expect(inferredCheckInsWords(0, { folded: [], earlier: 2 })).toBe(
    '2 check-ins are probably about this goal. They name no goal.',
  );
});
