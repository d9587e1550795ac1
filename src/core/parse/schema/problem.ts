import type * as z from 'zod';
import { type Code, isCode } from '../../model/finding/catalogue.ts';

/*
 * How a schema tells the findings what is wrong. zod carries one text with each issue, so that text has a form:
 * what was expected, with the code in front. Checks of our own carry the whole sentence, and the code apart.
 */

/** The message of a zod type: the code to report and what stands behind "expected". */
export function expected(code: Code, words: string): string {
  return `${code}: ${words}`;
}

/** Reads back what `expected` wrote; undefined for zod's own messages. */
export function readExpected(message: string): { code: Code; words: string } | undefined {
  const end = message.indexOf(': ');
  const code = message.slice(0, Math.max(0, end));
  return isCode(code) ? { code, words: message.slice(end + 2) } : undefined;
}

/** The words that a value can be, for behind "expected". */
export function oneOf(words: readonly string[]): string {
  const quoted = words.map((word) => `\`${word}\``);
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`;
}

/** What is wrong with a value, found by a check of our own. */
export interface Problem {
  readonly code: Code;
  readonly message: string;
  readonly hint?: string;
  /** From the value that is checked to the one that is wrong. */
  readonly path?: (string | number)[];
  /** The finding stands at the key, not at the value. */
  readonly atKey?: boolean;
}

/** Adds a problem to the issues of a check or transform. */
export function report(context: z.RefinementCtx, problem: Problem): void {
  const { path = [], message, ...params } = problem;
  context.addIssue({ code: 'custom', path, message, params });
}

/** Makes a check out of a function that says what is wrong with a value, if anything. */
export function checkedBy<T>(find: (value: T) => Problem | undefined) {
  return (value: T, context: z.RefinementCtx): void => {
    const problem = find(value);
    if (problem) report(context, problem);
  };
}
