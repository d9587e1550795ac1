import { expect, it } from 'vitest';
import { meetingWords } from './cadence.ts';

it.each([
  ['weekly', undefined, 'every week'],
  ['weekly', 'monday', 'every week, on Monday'],
  ['monthly', 'first thursday', 'every month, on the first Thursday'],
  ['irregular', 'last friday', 'on the last Friday of the month'],
  ['irregular', 'tuesday', 'on Tuesdays'],
  ['irregular', undefined, 'irregularly'],
  ['collection', 'monday', 'collection'],
] as const)('a series with the cadence %s that meets on %s meets %s', (cadence, meets, words) => {
  expect(meetingWords(cadence, meets)).toBe(words);
});
