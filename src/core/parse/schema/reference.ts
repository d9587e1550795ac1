import type { ForEntry } from '../../model/entry.ts';
import { either, listOf } from './mapping.ts';
import { report } from './problem.ts';
import { name } from './text.ts';

/** One name or a list of them; always read as a list. */
export const oneOrMany = either(name, listOf(name), 'text or a list').transform((value): readonly string[] =>
  typeof value === 'string' ? [value] : value,
);

/** The same, empty where nothing is written. */
export const oneManyOrNone = oneOrMany.default([]);

/** A list of names, empty where nothing is written. */
export const names = listOf(name).default([]);

/** What something serves: a reference, a list of them, or `none` said on purpose. */
export const serves = oneOrMany.transform((refs, context): ForEntry => {
  if (!refs.includes('none')) return refs;
  if (refs.length > 1) {
    report(context, {
      code: 'bad-value',
      path: [refs.indexOf('none')],
      message: 'Unexpected `none` among references, expected `none` alone or references alone.',
      hint: 'write `for: none`, or leave `none` out',
    });
  }
  return 'none';
});
