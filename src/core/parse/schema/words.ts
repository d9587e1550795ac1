import * as z from 'zod';
import type { Field } from './fields.ts';
import { isText } from './text.ts';

/**
 * Returns the texts of an entry, field by field, for search. Names, ids, dates and the words of the format are left
 * out. The entry is a parsed one.
 */
export function wordsOf(fields: readonly Field[], entry: object): readonly string[] {
  const values = new Map<string, unknown>(Object.entries(entry));
  return fields.flatMap(({ key, type }) => wordsIn(type, values.get(key)));
}

function wordsIn(type: z.core.$ZodType, value: unknown): readonly string[] {
  if (isText(type)) return typeof value === 'string' ? [value] : [];
  if (type instanceof z.ZodOptional || type instanceof z.ZodDefault) return wordsIn(type.unwrap(), value);
  if (type instanceof z.ZodPipe) return wordsIn(type.out, value);
  if (type instanceof z.ZodUnion) {
    return [...new Set(type.options.flatMap((option) => wordsIn(option, value)))];
  }
  if (type instanceof z.ZodArray && Array.isArray(value)) {
    return value.flatMap((item) => wordsIn(type.element, item));
  }
  if (type instanceof z.ZodObject && typeof value === 'object' && value !== null) {
    const values = new Map<string, unknown>(Object.entries(value));
    return Object.entries(type.shape).flatMap(([key, part]) => wordsIn(part, values.get(key)));
  }
  return [];
}
