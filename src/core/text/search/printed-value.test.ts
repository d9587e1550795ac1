import { expect, it } from 'vitest';
import { printedValue } from './printed-value.ts';

it.each([
  ['partial', 'Partly'],
  ['agree-if', 'agrees, if'],
  ['object', 'objects'],
  ['kalm', 'Keep, add, less, more'],
  ['4ls', 'Liked, learned, lacked, longed for'],
  ['biweekly', 'every 2 weeks'],
  ['meeting', 'Minutes'],
  ['longedFor', 'Longed for'],
  ['2017-03-07', '7 March 2017'],
  ['2017-03', 'March 2017'],
  ['2017-03-07T14:00', '7 Mar 2017, 14:00'],
])('%s is printed as “%s”', (value, words) => {
  expect(printedValue(value)).toBe(words);
});

it.each(['in-progress', 'lazy-consensus', 'zoe', 'T123', '42', ''])(
  '%j is printed in its own words',
  (value) => {
    expect(printedValue(value)).toBeUndefined();
  },
);
