import * as z from 'zod';
import type { IdKind } from '../../../model/address/reserved-names.ts';
import { isSlug, toSlug, whyNoSlug } from '../../../model/id.ts';
import { checkedBy, expected, type Problem } from './problem.ts';

/** A short id that is in no address: a slug without the series. */
export const id = idOf();

/** A short id of a kind: a slug that the site does not use itself in the addresses of that kind. */
export function idOf(kind?: IdKind) {
  return z
    .string({ error: expected('bad-id', 'a short name of `a-z`, `0-9`, `-` and `.`') })
    .superRefine(checkedBy((value: string) => problemOfId(value, kind)));
}

/** Returns the problem of a text that should be an id of a kind, if any. */
export function problemOfId(value: string, kind?: IdKind): Problem | undefined {
  if (isSlug(value, kind)) return undefined;
  const slug = toSlug(value);
  return {
    code: 'bad-id',
    message: whyNoSlug(value, kind, 'id'),
    hint: hintFor(value, slug),
  };
}

/** Returns the hint for an invalid id, or `undefined` if any other id would do. */
function hintFor(value: string, slug: string): string | undefined {
  if (slug === '') return 'choose a short name such as `first-draft`';
  return slug === value ? undefined : `write \`${slug}\``;
}
