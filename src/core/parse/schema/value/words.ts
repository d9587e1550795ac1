import * as z from 'zod';
import { isText } from './text.ts';

/** A key and its type. */
interface Part {
  readonly key: string;
  readonly type: z.core.$ZodType;
}

/** Returns the texts of an entry. */
type Words = (entry: object) => readonly string[];

/**
 * Returns a function that gives the texts of an entry, field by field, for search. Names, ids, dates and the words of
 * the format are left out. The entry is a parsed one. The schema is walked once, not for every entry.
 */
export function wordsIn(fields: readonly Part[]): Words {
  const parts = fields.flatMap(({ key, type }) => {
    const words = wordsOfType(type);
    return words ? [{ key, words }] : [];
  });
  return (entry) => parts.flatMap(({ key, words }) => words(Reflect.get(entry, key)));
}

/** Returns the same for a value of a type, or `undefined` for a type without texts. */
function wordsOfType(type: z.core.$ZodType): ((value: unknown) => readonly string[]) | undefined {
  if (isText(type)) return (value) => (typeof value === 'string' ? [value] : []);
  if (type instanceof z.ZodOptional || type instanceof z.ZodDefault) return wordsOfType(type.unwrap());
  if (type instanceof z.ZodPipe) return wordsOfType(type.out);
  if (type instanceof z.ZodUnion) {
    const forms = type.options.flatMap((option) => wordsOfType(option) ?? []);
    return forms.length > 0 ? (value) => [...new Set(forms.flatMap((words) => words(value)))] : undefined;
  }
  if (type instanceof z.ZodArray) {
    const words = wordsOfType(type.element);
    return words && ((value) => (Array.isArray(value) ? value.flatMap((item) => words(item)) : []));
  }
  if (type instanceof z.ZodObject) {
    const words = wordsIn(Object.entries(type.shape).map(([key, part]) => ({ key, type: part })));
    return (value) => (typeof value === 'object' && value !== null ? words(value) : []);
  }
  return undefined;
}
