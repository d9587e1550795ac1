import type * as z from 'zod';
import { type Code, isCode } from '../../../model/finding/catalogue.ts';

/*
 * How a schema passes its problems on. zod carries one text with each issue, so types carry the code and the expected
 * form in that text. Checks of our own carry the whole message, and the code beside it.
 */

/** Returns the message of a zod type: the code to report and the expected form in words. */
export function expected(code: Code, words: string): string {
  return `${code}: ${words}`;
}

/** Reads a message that `expected` wrote. Returns `undefined` for zod's own messages. */
export function readExpected(message: string): { code: Code; words: string } | undefined {
  const end = message.indexOf(': ');
  const code = message.slice(0, Math.max(0, end));
  return isCode(code) ? { code, words: message.slice(end + 2) } : undefined;
}

/** Returns a list of words in backticks, joined with "or". */
export function oneOf(words: readonly string[]): string {
  const quoted = words.map((word) => `\`${word}\``);
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`;
}

/** A problem with a value, found by a check of our own. */
export interface Problem {
  readonly code: Code;
  readonly message: string;
  readonly hint?: string;
  /** Path from the checked value to the wrong one. */
  readonly path?: (string | number)[];
  /** The keys of which one is missing. A key that was meant for one of them is reported instead. */
  readonly missing?: readonly string[];
  /** Whether the finding is placed at the key instead of the value. */
  readonly atKey?: boolean;
}

/** Adds a problem to the issues of a check or transform. */
export function report(context: z.RefinementCtx, problem: Problem): void {
  const { path = [], message, ...params } = problem;
  context.addIssue({ code: 'custom', path, message, params });
}

/** Turns a function that finds the problem of a value, if any, into a check. */
export function checkedBy<T>(find: (value: T) => Problem | undefined) {
  return (value: T, context: z.RefinementCtx): void => {
    const problem = find(value);
    if (problem) report(context, problem);
  };
}
