import * as z from 'zod';
import type { TrackerEntry } from '../../../model/registry.ts';
import { addressWith } from './address.ts';
import { mapping, type Shape } from './mapping.ts';
import { checkedBy, expected, type Problem } from './problem.ts';
import { text } from './text.ts';

const pattern = z
  .string({ error: expected('wrong-type', 'a regular expression as text') })
  .superRefine(checkedBy(problemOfPattern));

/** An outside tracker: the pattern of its ids and the address of each. */
export const tracker = mapping({
  name: text.describe('The name of the tracker.'),
  pattern: pattern.describe('A regular expression for one id, without slashes and flags, such as `T\\d+`.'),
  url: addressWith('{id}', '{number}').describe(
    'Address of an id. `{id}` is the id, and `{number}` its digits, as in `https://code.example.org/acme/web/issues/{number}`.',
  ),
} satisfies Shape<TrackerEntry>);

const longest = 100;

/** Most repeats in a pattern. Each multiplies the time that a long word takes. */
const mostRepeats = 4;

/**
 * Returns the problem of a pattern, if any. Patterns run over every text, so slow ones are refused: no repeated groups,
 * open wildcards or back references, and few repeats. Named groups are reserved for the site.
 */
export function problemOfPattern(value: string): Problem | undefined {
  const wrong = (message: string, hint?: string): Problem => ({ code: 'bad-value', message, hint });
  if (value.trim() === '') return { code: 'empty-text', message: 'The pattern is empty.' };
  if (value.length > longest)
    return wrong(`The pattern has ${value.length} characters, more than ${longest}.`);
  const compiled = compile(value);
  if (compiled === undefined) return wrong(`\`${value}\` is not a regular expression.`);
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
      `The pattern \`${value}\` has repeated groups, open wildcards or too many repeats.`,
      'list the characters, such as `[A-Z]+-\\d+`',
    );
  }
  if (compiled.test('')) return wrong(`The pattern \`${value}\` matches an empty text.`, hintForEmpty(value));
  return undefined;
}

/** Returns the hint to use `+` instead of `*`, if that repairs a pattern that matches an empty text. */
function hintForEmpty(value: string): string | undefined {
  const repaired = value.replaceAll(/(?<!\\)\*/g, '+');
  return compile(repaired)?.test('') === false ? `write \`${repaired}\`` : undefined;
}

function compile(value: string): RegExp | undefined {
  try {
    return new RegExp(`^(?:${value})$`, 'u');
  } catch {
    return undefined;
  }
}
