import { describe, expect, it } from 'vitest';
import { ageWords, agoWords, oldWords } from './age.ts';

describe('a length of time', () => {
  it.each([
    [0, '0 days', 'today', 'added today'],
    [1, '1 day', 'yesterday', '1 day old'],
    [99, '99 days', '99 days ago', '99 days old'],
    [100, '3 months', '3 months ago', '3 months old'],
    [731, '2 years', '2 years ago', '2 years old'],
  ])('of %i days', (days, age, ago, old) => {
    expect([ageWords(days), agoWords(days), oldWords(days)]).toEqual([age, ago, old]);
  });
});
