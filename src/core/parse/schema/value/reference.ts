import * as z from 'zod';
import type { ForEntry } from '../../../model/entry.ts';
import { either, listOf } from './mapping.ts';
import { report } from './problem.ts';
import { name } from './text.ts';

/** One name or a list of names. Always read as a list. */
export const oneOrMany = either(name, listOf(name), 'text or a list').transform((value): readonly string[] =>
  typeof value === 'string' ? [value] : value,
);

/** One name or a list of names. An empty list if the key is missing. */
export const oneManyOrNone = oneOrMany.default([]);

/** One name or a list of names. A list of one is that name, and an empty list is none. */
export const oneOrSeveral = either(name, listOf(name), 'text or a list').transform((value) => {
  const [first, ...others] = typeof value === 'string' ? [value] : value;
  return first !== undefined && others.length > 0 ? [first, ...others] : first;
});

/** The topic that a record belongs to. */
export const topicOf = name
  .optional()
  .describe('The parked topic of the series that it belongs to, by its id.');

/** A list of names. Empty if the key is missing. */
export const names = listOf(name).default([]);

/** The value of `for`: a reference, a list of references, or `none` (standalone). */
export const serves = oneOrMany
  .transform((refs, context): ForEntry => {
    if (!refs.includes('none')) return refs;
    if (refs.length > 1) {
      report(context, {
        code: 'bad-value',
        path: [refs.indexOf('none')],
        message: '`none` cannot be combined with references.',
        hint: 'remove `none`',
      });
    }
    return 'none';
  })
  .pipe(z.union([z.literal('none'), z.array(z.string()).readonly()]));
