import * as z from 'zod';
import type { TrackerEntry } from '../../model/registry.ts';
import { addressWith } from './address.ts';
import { mapping, type Shape } from './mapping.ts';
import { checkedBy, expected, type Problem } from './problem.ts';
import { text } from './text.ts';

const pattern = z
  .string({ error: expected('wrong-type', 'a regular expression as text') })
  .superRefine(checkedBy(problemOfPattern));

/** How ids of an outside tracker look and where they lead. */
export const tracker = mapping({
  name: text.describe('The name of the tracker.'),
  pattern: pattern.describe('A regular expression for one id, without slashes and flags, such as `T\\d+`.'),
  url: addressWith('{id}').describe('Address of an id. `{id}` is the id.'),
} satisfies Shape<TrackerEntry>);

const longest = 100;

/** How many signs of repetition a pattern may have; each multiplies what a long word costs. */
const mostRepeats = 4;

/**
 * What is wrong with a pattern. It runs over every text, so it may not be one that takes absurdly long: no repeated
 * groups, no wildcard without an end, no references back, few repeats. Named groups are the site's own.
 */
export function problemOfPattern(value: string): Problem | undefined {
  const wrong = (message: string, hint?: string): Problem => ({ code: 'bad-value', message, hint });
  if (value.trim() === '')
    return { code: 'empty-text', message: 'Unexpected empty pattern, expected a regular expression.' };
  if (value.length > longest)
    return wrong(`Unexpected pattern of ${value.length} characters, expected ${longest} at most.`);
  const compiled = compile(value);
  if (compiled === undefined) return wrong(`Unexpected pattern \`${value}\`, expected a regular expression.`);
  const plain = value
    .replaceAll(/\\./g, (escaped) =>
      /\\[1-9k]/.test(escaped) ? '\\1' : /\\[DSWs]/.test(escaped) ? '.' : 'x',
    )
    .replaceAll(/\[(\^?)[^\]]*\]/g, (_class, negated: string) => (negated ? '.' : 'x'));
  if (
    /\)[*+{]|\\1|\(\?[<=!]|\.[*+]|\.\{\d*,\}/.test(plain) ||
    (plain.replaceAll('(?', '(').match(/[*+?{]/g)?.length ?? 0) > mostRepeats
  ) {
    return wrong(
      `Unexpected pattern \`${value}\`, expected one without repeated groups and open wildcards.`,
      'name the characters, such as `[A-Z]+-\\d+`',
    );
  }
  if (compiled.test(''))
    return wrong(
      `Unexpected pattern \`${value}\`, expected one that no empty text fits.`,
      'write `+` in place of `*`',
    );
  return undefined;
}

function compile(value: string): RegExp | undefined {
  try {
    return new RegExp(`^(?:${value})$`, 'u');
  } catch {
    return undefined;
  }
}
