import type * as z from 'zod';
import { type Code, isCode } from '../model/finding/catalogue.ts';
import type { Finding } from '../model/finding/finding.ts';
import type { KeyPath } from '../model/finding/source.ts';
import { oneOf, readExpected } from './schema/problem.ts';
import { wordMeant } from './usual-words.ts';
import { hintForValue, nameOfValue, short } from './value-words.ts';

type Issue = z.core.$ZodIssue;

/** Returns a finding for each issue of a schema, at its key or value. `data` is the value that was parsed. */
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

/** Returns the issues of the union branch whose form fits the value, if only a part inside it is wrong. */
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
  const expected = known.length > mostKeys ? '' : ` Expected one of ${oneOf(known)}.`;
  return {
    code: 'unknown-key',
    path,
    spot: { keys, at: 'key' },
    message: `Unknown key \`${key}\` in ${holderOf(path, keys)}.${expected}`,
    hint: near === undefined ? `for a key of your own write \`x-${key}\`` : `write \`${near}\``,
  };
}

/** Longest list of keys that a message prints. */
const mostKeys = 8;

/** Returns the words for the value that holds a key: the nearest key above it, or the top of the file. */
function holderOf(path: string, keys: KeyPath): string {
  const above = keys.slice(0, -1).findLast((key) => typeof key === 'string');
  if (above !== undefined) return `\`${above}\``;
  return path.endsWith('.md') ? 'the frontmatter' : `\`${path}\``;
}

function missingKey(path: string, keys: KeyPath, issue: Issue): Finding {
  const words = wordsOf(issue);
  return {
    code: 'missing-key',
    path,
    spot: { keys: keys.slice(0, -1) },
    message: `Missing \`${keys.at(-1)}\`${words === 'text' ? '' : `: ${words}`}.`,
  };
}

function wrongValue(path: string, keys: KeyPath, value: unknown, issue: Issue): Finding {
  const words = wordsOf(issue);
  return {
    code: codeOf(issue, value),
    path,
    spot: { keys },
    message: messageOf(subjectOf(path, keys), value, words, issue.code === 'invalid_value'),
    hint: hintForValue(value, keys.at(-1), words, wordsAllowed(issue)),
  };
}

/** Returns the words for a wrong value: its key, the list it is in, or the whole file. */
function subjectOf(path: string, keys: KeyPath): string {
  const key = keys.at(-1);
  if (typeof key === 'string') return `\`${key}\``;
  const list = keys.findLast((part) => typeof part === 'string');
  if (list !== undefined) return `An item of \`${list}\``;
  if (key !== undefined) return `An item of \`${path}\``;
  return path.endsWith('.md') ? 'The frontmatter' : `\`${path}\``;
}

function messageOf(subject: string, value: unknown, words: string, isClosed: boolean): string {
  if (value === null) return `${subject} is empty.`;
  if (isClosed && typeof value === 'string')
    return `\`${short(value)}\` is not allowed for ${subject}. Expected ${words}.`;
  return `${subject} needs ${words}, found ${nameOfValue(value)}.`;
}

function codeOf(issue: Issue, value: unknown): Code {
  if (issue.code === 'invalid_value') return value === null ? 'wrong-type' : 'bad-value';
  const { code = 'bad-value', words = '' } = readExpected(issue.message) ?? {};
  return code === 'wrong-type' && value === null && words.startsWith('text') ? 'empty-text' : code;
}

/** Returns the expected form in words. */
function wordsOf(issue: Issue): string {
  if (issue.code === 'invalid_value') return oneOf(wordsAllowed(issue));
  return readExpected(issue.message)?.words ?? 'another value';
}

function wordsAllowed(issue: Issue): readonly string[] {
  if (issue.code === 'invalid_value') return issue.values.map(String);
  // A form such as "a list or `unknown`" also offers its word.
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
