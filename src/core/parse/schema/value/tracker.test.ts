import { expect, it } from 'vitest';
import { problemOfPattern } from './tracker.ts';

it.each([
  'T\\d+',
  '#\\d+',
  '[A-Z]{2,10}-\\d+',
  '(?:T|M)\\d+',
  'gh\\.com',
  '[A-Z][A-Z0-9]+-\\d+',
  '(?:JIRA-)?\\d+',
])('takes the pattern %s', (pattern) => {
  expect(problemOfPattern(pattern)).toBeUndefined();
});

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
  'a+b+c+d+e+',
  '(?:a|a){30}b',
  'a?a?a?a?a?a{5}',
  '[a-z]{1,99}[a-z]{1,99}[a-z]{1,99}[a-z]{1,99}[a-z]{1,99}!',
  '(?<ref>T)\\d+',
  '(?<tracker>T)\\d+',
  '[^x]+y',
  '\\S+y',
  'x'.repeat(101),
])('refuses the pattern %s', (pattern) => {
  expect(problemOfPattern(pattern)).toBeDefined();
});
