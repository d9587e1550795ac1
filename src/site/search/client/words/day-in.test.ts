import { expect, it } from 'vitest';
import { dayIn } from './day-in.ts';

it.each([
  ['9 March 2026', '2026-03-09'],
  ['09 mar 2026', '2026-03-09'],
  ['March 9, 2026', '2026-03-09'],
  ['  Sept  30th 2026 ', '2026-09-30'],
  ['9th of March, 2026', '2026-03-09'],
  ['2026-03-09', undefined],
  ['March 2026', undefined],
  ['9 kiwis 2026', undefined],
])('the day in %j is %s', (words, day) => {
  expect(dayIn(words)).toBe(day);
});
