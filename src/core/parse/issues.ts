import type * as z from 'zod';
import { isCode } from '../model/finding/catalogue.ts';
import type { Finding } from '../model/finding/finding.ts';
import type { KeyPath } from '../model/finding/source.ts';
import type { FreeIds } from '../model/free-ids.ts';
import { codeOf, type Issue, wordsAllowed, wordsOf } from './expected-form.ts';
import { aimReportMeant } from './meant/aim-report-meant.ts';
import { answered } from './meant/answer.ts';
import { formMeant } from './meant/form-meant.ts';
import { hintForKey } from './meant/key-hint.ts';
import { numberMeant } from './meant/number-meant.ts';
import { roleMeant } from './meant/role-meant.ts';
import { isText, isWords, textMeant } from './meant/text-meant.ts';
import { valueAt } from './meant/value-at.ts';
import { withParts } from './meant/with-parts.ts';
import { idHint, recordMeant } from './record-meant.ts';
import { holdersOf } from './schema/holders.ts';
import { oneOf, readExpected } from './schema/value/problem.ts';
import { hintForValue, nameOfValue, short } from './value-words.ts';
import {
  type IsWords,
  listsInBrackets,
  type SplitValue,
  splitValues,
  type YamlSource,
  yamlTexts,
} from './yaml/document.ts';
import { quote } from './yaml/hint.ts';

/** What the findings of a file are made from: its value as parsed, and its source. */
interface Read {
  readonly path: string;
  readonly data: unknown;
  /** Returns a value as it is written. */
  readonly textOf: (keys: KeyPath) => string | undefined;
  readonly isInBrackets: (keys: KeyPath) => boolean;
  readonly splitAt: (keys: KeyPath, isWords?: IsWords) => SplitValue | undefined;
  /** The findings on values in braces that a comma cuts, each by its place. */
  readonly cuts: Map<string, Finding>;
  /** The keys that hints offer, each by its place: of two keys with one meaning, only one can have it. */
  readonly offered: Set<string>;
  /** The places of missing keys, of which one would do, by their finding. */
  readonly missing: Map<Finding, readonly string[]>;
  /** The ids that hints may offer for new records. */
  readonly ids: () => FreeIds;
}

/**
 * Returns a finding for each issue of a schema, at its key or value. `data` is the value that was parsed. Hints show
 * values as they are written: `1.10`, not the number `1.1`. `ids` are those that hints may offer for new records.
 */
export function findingsOf(
  source: YamlSource,
  data: unknown,
  issues: readonly Issue[],
  ids: () => FreeIds,
): Finding[] {
  const read = {
    path: source.path,
    data,
    textOf: yamlTexts(source),
    isInBrackets: listsInBrackets(source),
    splitAt: splitValues(source),
    cuts: new Map(),
    offered: new Set<string>(),
    missing: new Map<Finding, readonly string[]>(),
    ids,
  };
  const meant = recordsMeant(read, issues, ids);
  const made = issues
    .filter(({ path }) => !meant.has(itemOf(path)))
    .flatMap((issue) => findingsOfIssue(read, issue, []));
  // A key that another one was meant for is not missing.
  const findings = made.filter((finding) => !read.missing.get(finding)?.some((key) => read.offered.has(key)));
  // A text with two commas in braces is split into three, of which the first may even be a number. It is one mistake.
  const others = withParts(read, findings).filter(({ spot }) => !read.cuts.has(JSON.stringify(spot)));
  return [...read.cuts.values(), ...others.map((finding) => answered(finding, data)), ...meant.values()];
}

/** Returns a finding for each item that is only the text of a record, by the item. */
function recordsMeant(
  { path, data, isInBrackets }: Read,
  issues: readonly Issue[],
  ids: () => FreeIds,
): ReadonlyMap<string, Finding> {
  const meant = new Map<string, Finding>();
  for (const issue of issues) {
    const keys = issue.path.map((key) => (typeof key === 'number' ? key : String(key)));
    const item = itemOf(issue.path);
    const found = meant.has(item) ? undefined : recordMeant(path, data, keys, ids);
    // An item in brackets has no dash.
    const hint = isInBrackets(keys.slice(0, 1)) ? found?.hint?.replace('`- ', '`') : found?.hint;
    if (found) meant.set(item, { ...found, hint });
  }
  return meant;
}

/** The item of a list at the top of a file that a path leads to. */
function itemOf(path: readonly PropertyKey[]): string {
  return path.slice(0, 2).map(String).join('/');
}

function findingsOfIssue(read: Read, issue: Issue, base: KeyPath): Finding[] {
  const { data } = read;
  const keys = [...base, ...issue.path.map((key) => (typeof key === 'number' ? key : String(key)))];
  const split = issue.code === 'unrecognized_keys' ? undefined : read.splitAt(keys);
  if (split) return noteCut(read, split);
  if (issue.code === 'custom') return [ofProblem(read, keys, issue)];
  if (issue.code === 'unrecognized_keys') {
    const known = (readExpected(issue.message)?.words ?? '').split(' ');
    return issue.keys.flatMap((key) => unknownKey(read, [...keys, key], key, known));
  }
  const value = valueAt(data, keys);
  if (value === undefined && keys.length > 0) return [missingKey(read, keys, issue)];
  if (issue.code === 'invalid_union') {
    const role = roleMeant({ path: read.path, keys, value, written: read.textOf(keys) });
    if (role) return [role];
    // An item that may be a text is none with an unknown key of its own.
    if (/^text, or/.test(wordsOf(issue)) && noText(read, keys, value))
      return [wrongValue(read, keys, value, issue)];
    const within = branchThatFits(issue);
    if (within) return within.flatMap((inner) => findingsOfIssue(read, inner, keys));
  }
  return [wrongValue(read, keys, value, issue)];
}

/** Adds the finding on a value in braces that a comma cuts. Returns no other, because the rest of the text is no key. */
function noteCut({ path, cuts }: Read, { keys, written }: SplitValue): [] {
  const key = keys.at(-1);
  const spot = { keys };
  const list = listIn(key, written);
  cuts.set(JSON.stringify(spot), {
    code: 'unknown-key',
    path,
    spot,
    message: `A comma in \`{ }\` ends \`${key}\`: put the ${list === undefined ? 'text in quotes' : 'values in brackets'}.`,
    hint: `write \`${key}: ${list ?? quote(written)}\``,
  });
  return [];
}

/** Keys that take one name or reference, or a list of them. */
const ofSeveral: readonly unknown[] = ['for', 'owner', 'blockedBy', 'supersedes', 'splitInto', 'tracker'];

/** Returns the list that was meant by names or references with commas between them. */
function listIn(key: string | number | undefined, written: string): string | undefined {
  const items = written.split(/\s*,\s*/);
  const isList =
    ofSeveral.includes(key) && items.every((item) => /^[\p{L}\p{N}][\p{L}\p{N} ./_-]*$/u.test(item));
  return isList ? `[${items.join(', ')}]` : undefined;
}

/** Returns the issues of the union branch whose form fits the value, if only a part inside it is wrong. */
function branchThatFits(issue: z.core.$ZodIssueInvalidUnion): readonly Issue[] | undefined {
  return issue.errors.find((branch) =>
    branch.every((inner) => inner.path.length > 0 || !/^invalid_(type|value|union)$/.test(inner.code)),
  );
}

function ofProblem({ path, missing }: Read, keys: KeyPath, issue: z.core.$ZodIssueCustom): Finding {
  const { code, hint, atKey, missing: oneOfKeys } = issue.params ?? {};
  const finding: Finding = {
    code: typeof code === 'string' && isCode(code) ? code : 'bad-value',
    path,
    spot: { keys, at: atKey === true ? 'key' : 'value' },
    message: issue.message,
    hint: typeof hint === 'string' ? hint : undefined,
  };
  if (Array.isArray(oneOfKeys))
    missing.set(
      finding,
      oneOfKeys.map((key) => JSON.stringify([...keys, key])),
    );
  return finding;
}

function unknownKey(read: Read, keys: KeyPath, key: string, known: readonly string[]): Finding[] {
  const { path, data, offered } = read;
  const split = read.splitAt(keys, (name) => isWords(name, known));
  if (split) return noteCut(read, split);
  const value = valueAt(data, keys);
  const holder = valueAt(data, keys.slice(0, -1));
  const written = read.textOf(keys) ?? '';
  const elsewhere = path.startsWith('notes/') ? holdersOf(key) : [];
  const report = aimReportMeant(path, keys, data);
  if (report) return [{ code: 'unknown-key', path, spot: { keys, at: 'key' }, ...report }];
  const unknown = { path, keys, key, value, written, holder, known, offered };
  const hint = hintForKey(unknown, elsewhere.length === 0);
  const expected = known.length > mostKeys ? '' : ` Expected one of ${oneOf(known)}.`;
  const belongs =
    elsewhere.length === 0 || hint !== undefined ? expected : ` It is a key of ${inWords(elsewhere)}.`;
  return [
    {
      code: 'unknown-key',
      path,
      spot: { keys, at: 'key' },
      message: `Unknown key \`${key}\` in ${holderOf(path, keys)}.${belongs}`,
      hint,
    },
  ];
}

/** Returns the parts of a note that have a key, in words. */
function inWords(holders: readonly string[]): string {
  return oneOf(holders).replace('`frontmatter`', 'the frontmatter');
}

/** Longest list of keys that a message prints. */
const mostKeys = 8;

/** Returns the words for the value that holds a key: the nearest key above it, or the top of the file. */
function holderOf(path: string, keys: KeyPath): string {
  const above = keys.slice(0, -1).findLast((key) => typeof key === 'string');
  if (above !== undefined) return `\`${above}\``;
  return path.endsWith('.md') ? 'the frontmatter' : `\`${path}\``;
}

function missingKey({ path, data, missing, ids }: Read, keys: KeyPath, issue: Issue): Finding {
  const words = wordsOf(issue);
  const finding: Finding = {
    code: 'missing-key',
    path,
    spot: { keys: keys.slice(0, -1) },
    message: `Missing \`${keys.at(-1)}\`${words === 'text' ? '' : `: ${words}`}.`,
    hint: idHint(path, keys, valueAt(data, keys.slice(0, -1)), ids),
  };
  missing.set(finding, [JSON.stringify(keys)]);
  return finding;
}

/** Returns what was meant by a value that is a text only for its writer. */
function noText({ textOf, isInBrackets }: Read, keys: KeyPath, value: unknown) {
  return textMeant({ keys, value, written: textOf(keys), isInBrackets: isInBrackets(keys.slice(0, -1)) });
}

function wrongValue(read: Read, keys: KeyPath, value: unknown, issue: Issue): Finding {
  const { path, textOf } = read;
  const words = wordsOf(issue);
  const said = isText.test(words) ? noText(read, keys, value) : undefined;
  if (said) return { code: codeOf(issue, value), path, spot: { keys }, ...said };
  const odd = oddYaml(value, /\ba list/.test(words));
  if (odd) return { code: codeOf(issue, value), path, spot: { keys }, ...odd };
  const written = typeof value === 'string' ? undefined : textOf(keys);
  return {
    code: codeOf(issue, value),
    path,
    spot: { keys },
    message: messageOf(
      subjectOf(path, keys),
      nameOfValue(value, written),
      value,
      words,
      issue.code === 'invalid_value',
    ),
    hint:
      numberMeant({ key: keys.at(-1), value, holder: valueAt(read.data, keys.slice(0, -1)) }) ??
      formMeant({ key: keys.at(-1), value, written: textOf(keys) ?? '', expected: words, ids: read.ids }) ??
      hintForValue({ value, written }, keys.at(-1), words, wordsAllowed(issue)),
  };
}

/** Returns what was meant by a value that YAML reads in a way that nobody means, if it is one. */
function oddYaml(value: unknown, isList: boolean): Pick<Finding, 'message' | 'hint'> | undefined {
  const [first] = typeof value === 'object' && value !== null ? Object.keys(value) : [];
  if (isList && (first?.startsWith('-') || (typeof value === 'string' && /^-[^\s-]/.test(value)))) {
    const hint = typeof value === 'string' ? hintForValue({ value }, undefined, 'a list', []) : undefined;
    return {
      message: 'A list item needs a space after the `-`.',
      hint: hint ?? 'put a space after the `-`, and align the keys below it',
    };
  }
  if (isList && (first === 'id' || first === 'text') && !Array.isArray(value)) {
    return {
      message: 'A record is in the place of a list of records.',
      hint: 'put `- ` before its first key, and align the other keys below it',
    };
  }
  return first === 'null' || first === ''
    ? { message: 'A `?` alone has a meaning in YAML. Leave out what is not known.' }
    : undefined;
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

function messageOf(subject: string, found: string, value: unknown, words: string, isClosed: boolean): string {
  if (value === null) return `${subject} is empty.`;
  if (isClosed && typeof value === 'string')
    return `\`${short(value)}\` is not allowed for ${subject}. Expected ${words}.`;
  return `${subject} needs ${words}, found ${found}.`;
}
