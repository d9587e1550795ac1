import * as z from 'zod';
import { expected } from './problem.ts';

/** The shape of a mapping that yields an entry of the model: a schema for each of its keys, and for no other. */
export type Shape<Entry> = { readonly [Key in keyof Entry]-?: z.ZodType<Entry[Key]> };

/** A mapping with known keys only. Its error names them, so that a finding can offer the nearest. */
export function mapping<S extends z.ZodRawShape>(shape: S, words = 'a mapping of keys') {
  const keys = Object.keys(shape).join(' ');
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys' ? expected('unknown-key', keys) : expected('wrong-type', words),
  });
}

/** A list of things. */
export function listOf<T extends z.ZodType>(item: T) {
  return z.array(item, { error: expected('wrong-type', 'a list') });
}

/** One of two forms, such as a short and a long one; `words` names both. */
export function either<A extends z.ZodType, B extends z.ZodType>(first: A, second: B, words: string) {
  return z.union([first, second], { error: expected('wrong-type', words) });
}
