import * as z from 'zod';
import { expectedSlug, isSlug, toSlug } from '../../model/id.ts';
import type { IdKind } from '../../model/reserved-names.ts';
import { checkedBy, expected, type Problem } from './problem.ts';

/** A short id that is in no address: a slug, without the series in front. */
export const id = idOf();

/** A short id of a kind: a slug, and no name that the site uses itself where such an id is in an address. */
export function idOf(kind?: IdKind) {
  return z
    .string({ error: expected('bad-id', 'a slug of `a-z`, `0-9`, `-` and `.`') })
    .superRefine(checkedBy((value: string) => problemOfId(value, kind)));
}

/** What is wrong with a text that is to be an id of a kind. */
export function problemOfId(value: string, kind?: IdKind): Problem | undefined {
  if (isSlug(value, kind)) return undefined;
  const slug = toSlug(value);
  return {
    code: 'bad-id',
    message:
      value.trim() === ''
        ? 'Unexpected empty id, expected a slug of `a-z`, `0-9`, `-` and `.`.'
        : `Unexpected id \`${value.slice(0, 120)}\`, expected ${expectedSlug(value, kind)}.`,
    hint: hintFor(value, slug),
  };
}

/** What to write instead; undefined where any other id would do. */
function hintFor(value: string, slug: string): string | undefined {
  if (slug === '') return 'choose a short name, such as `first-draft`';
  return slug === value ? undefined : `write \`${slug}\``;
}
