import * as z from 'zod';
import { expectedSlug, isSlug, toSlug } from '../../model/id.ts';
import { checkedBy, expected, type Problem } from './problem.ts';

/** A short id: a slug, without the series in front. */
export const id = z
  .string({ error: expected('bad-id', 'a slug of `a-z`, `0-9`, `-` and `.`') })
  .superRefine(checkedBy(problemOfId));

/** What is wrong with a text that is to be an id. */
export function problemOfId(value: string): Problem | undefined {
  if (isSlug(value)) return undefined;
  const slug = toSlug(value);
  return {
    code: 'bad-id',
    message:
      value.trim() === ''
        ? 'Unexpected empty id, expected a slug of `a-z`, `0-9`, `-` and `.`.'
        : `Unexpected id \`${value.slice(0, 120)}\`, expected ${expectedSlug(value)}.`,
    hint: slug === '' ? 'choose a short name, such as `first-draft`' : `write \`${slug}\``,
  };
}
