import * as z from 'zod';
import { expected } from './problem.ts';

/** Shape of a mapping that yields an entry of the model: one schema for each key, and no other keys. */
export type Shape<Entry> = { readonly [Key in keyof Entry]-?: z.ZodType<Entry[Key]> };

/** A mapping with known keys only. Its error lists them, so that a finding can offer the nearest. */
export function mapping<S extends z.ZodRawShape>(shape: S, words = wordsOf(shape)) {
  const keys = Object.keys(shape).join(' ');
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys' ? expected('unknown-key', keys) : expected('wrong-type', words),
  });
}

/** Returns the words for a mapping: its required keys, or its first key if none is required. */
function wordsOf(shape: z.ZodRawShape): string {
  const required = Object.entries(shape).flatMap(([key, type]) =>
    z.safeParse(type, undefined).success ? [] : [`\`${key}:\``],
  );
  if (required.length === 0) return `keys such as \`${Object.keys(shape)[0]}:\``;
  return [required.slice(0, -1).join(', '), required.at(-1)].filter(Boolean).join(' and ');
}

/** A list of one type. */
export function listOf<T extends z.ZodType>(item: T) {
  return z.array(item, { error: expected('wrong-type', 'a list') });
}

/** One of two forms, such as a short and a long one. `words` describes both. */
export function either<A extends z.ZodType, B extends z.ZodType>(first: A, second: B, words: string) {
  return z.union([first, second], { error: expected('wrong-type', words) });
}
