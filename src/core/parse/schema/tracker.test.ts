import { expect, it } from 'vitest';
import { problemOfPattern } from './tracker.ts';

it.each(['T\\d+', '#\\d+', '[A-Z]{2,10}-\\d+', '(?:T|M)\\d+', 'gh\\.com'])(
  'takes the pattern %s',
  (pattern) => {
    expect(problemOfPattern(pattern)).toBeUndefined();
  },
);

it.each([
  '',
  '[',
  '(a+)+',
  '(a|a)*',
  '(ab){2,}',
  '.*',
  '.+x',
  'a*',
  '(a)\\1',
  '(?=a)b',
  'a+b+c+d+',
  'x'.repeat(101),
])('refuses the pattern %s', (pattern) => {
  expect(problemOfPattern(pattern)).toBeDefined();
});
