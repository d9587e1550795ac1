import * as z from 'zod';
import type { Field } from './fields.ts';
import { isText } from './text.ts';

/**
 * The words that people wrote in an entry, field by field: what somebody can look for. Names, ids, days and the words of
 * the format are not among them. The entry is as the schema reads it, not as the file has it.
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
