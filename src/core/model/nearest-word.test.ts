import { expect, it } from 'vitest';
import { nearest } from './nearest.ts';

it.each([
  ['attendes', 'attendees'],
  ['titel', 'title'],
  ['In Progress', 'in-progress'],
  ['retro', 'retrospective'],
  ['zebra', undefined],
  ['', undefined],
  ['x'.repeat(100_000), undefined],
])('%j is near to %j', (written, expected) => {
  expect(nearest(written, ['attendees', 'title', 'in-progress', 'retrospective'])).toBe(expected);
});
