import type * as z from 'zod';
import { type Code, isCode } from '../model/finding/catalogue.ts';
import type { Finding } from '../model/finding/finding.ts';
import type { KeyPath } from '../model/finding/source.ts';
import { oneOf, readExpected } from './schema/problem.ts';
import { wordMeant } from './usual-words.ts';
import { hintForValue, nameOfValue } from './value-words.ts';

type Issue = z.core.$ZodIssue;

/** Says each issue of a schema in words, at its key or value. `data` is what the schema was given. */
export function findingsOf(path: string, data: unknown, issues: readonly Issue[]): Finding[] {
  return issues.flatMap((issue) => findingsOfIssue(path, data, issue, []));
}

function findingsOfIssue(path: string, data: unknown, issue: Issue, base: KeyPath): Finding[] {
  const keys = [...base, ...issue.path.map((key) => (typeof key === 'number' ? key : String(key)))];
  if (issue.code === 'custom') return [ofProblem(path, keys, issue)];
  if (issue.code === 'unrecognized_keys') {
    const known = (readExpected(issue.message)?.words ?? '').split(' ');
    return issue.keys.map((key) => unknownKey(path, [...keys, key], key, known));
  }
  const value = valueAt(data, keys);
  if (value === undefined && keys.length > 0) return [missingKey(path, keys, issue)];
  if (issue.code === 'invalid_union') {
    const within = branchThatFits(issue);
    if (within) return within.flatMap((inner) => findingsOfIssue(path, data, inner, keys));
  }
  return [wrongValue(path, keys, value, issue)];
}

/** The problems of the form that the value has, where only something inside it is wrong. */
function branchThatFits(issue: z.core.$ZodIssueInvalidUnion): readonly Issue[] | undefined {
  return issue.errors.find((branch) =>
    branch.every((inner) => inner.path.length > 0 || !/^invalid_(type|value|union)$/.test(inner.code)),
  );
}

function ofProblem(path: string, keys: KeyPath, issue: z.core.$ZodIssueCustom): Finding {
  const { code, hint, atKey } = issue.params ?? {};
  return {
    code: typeof code === 'string' && isCode(code) ? code : 'bad-value',
    path,
    spot: { keys, at: atKey === true ? 'key' : 'value' },
    message: issue.message,
    hint: typeof hint === 'string' ? hint : undefined,
  };
}

function unknownKey(path: string, keys: KeyPath, key: string, known: readonly string[]): Finding {
  const near = wordMeant(key, known);
  return {
    code: 'unknown-key',
    path,
    spot: { keys, at: 'key' },
    message: `Unknown key \`${key}\`, expected ${known.length > 8 ? 'a key of the format' : oneOf(known)}.`,
    hint:
      near === undefined ? `keys of your own begin with \`x-\`: \`x-${key}\`` : `did you mean \`${near}\`?`,
  };
}

function missingKey(path: string, keys: KeyPath, issue: Issue): Finding {
  return {
    code: 'missing-key',
    path,
    spot: { keys: keys.slice(0, -1) },
    message: `Missing key \`${keys.at(-1)}\`, expected ${wordsOf(issue)}.`,
  };
}

function wrongValue(path: string, keys: KeyPath, value: unknown, issue: Issue): Finding {
  const words = wordsOf(issue);
  const subject = typeof keys.at(-1) === 'string' ? ` for \`${keys.at(-1)}\`` : '';
  return {
    code: codeOf(issue, value),
    path,
    spot: { keys },
    message: `Unexpected ${nameOfValue(value)}${subject}, expected ${words}.`,
    hint: hintForValue(value, keys.at(-1), words, wordsAllowed(issue)),
  };
}

function codeOf(issue: Issue, value: unknown): Code {
  if (issue.code === 'invalid_value') return value === null ? 'wrong-type' : 'bad-value';
  const { code = 'bad-value', words = '' } = readExpected(issue.message) ?? {};
  return code === 'wrong-type' && value === null && words.startsWith('text') ? 'empty-text' : code;
}

/** What was expected, in words. */
function wordsOf(issue: Issue): string {
  if (issue.code === 'invalid_value') return oneOf(wordsAllowed(issue));
  return readExpected(issue.message)?.words ?? 'another value';
}

function wordsAllowed(issue: Issue): readonly string[] {
  if (issue.code === 'invalid_value') return issue.values.map(String);
  // A form such as "a list or `unknown`" offers its word as well.
  return [...issue.message.matchAll(/`([a-z-]+)`/g)].map((match) => match[1] ?? '');
}

function valueAt(data: unknown, keys: KeyPath): unknown {
  let value = data;
  for (const key of keys) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = Reflect.get(value, key);
  }
  return value;
}
