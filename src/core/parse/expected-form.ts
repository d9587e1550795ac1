import type * as z from 'zod';
import type { Code } from '../model/finding/catalogue.ts';
import { oneOf, readExpected } from './schema/value/problem.ts';

/** What a schema says about a value that it refuses. */
export type Issue = z.core.$ZodIssue;

/** Returns the code of the finding for a value that a schema refuses. */
export function codeOf(issue: Issue, value: unknown): Code {
  if (issue.code === 'invalid_value') return value === null ? 'wrong-type' : 'bad-value';
  const { code = 'bad-value', words = '' } = readExpected(issue.message) ?? {};
  return code === 'wrong-type' && value === null && words.startsWith('text') ? 'empty-text' : code;
}

/** Returns the expected form in words. */
export function wordsOf(issue: Issue): string {
  if (issue.code === 'invalid_value') return oneOf(wordsAllowed(issue));
  return readExpected(issue.message)?.words ?? 'another value';
}

/** Returns the words that a value may be. */
export function wordsAllowed(issue: Issue): readonly string[] {
  if (issue.code === 'invalid_value') return issue.values.map(String);
  // A form such as "a list or `unknown`" also offers its word.
  return [...issue.message.matchAll(/`([a-z-]+)`/g)].map((match) => match[1] ?? '');
}
