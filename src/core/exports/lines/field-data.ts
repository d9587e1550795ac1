import * as z from 'zod';
import type { Field } from '../../parse/schema/fields.ts';
import { type Place, resolvedKeys } from './resolved-keys.ts';

/*
 * Entries as data: every field of the list, a reference as ids. A list that is empty where a note
 * does not have the key is left out where it is empty, so that no file grows with what is not there.
 */

/** As data, `note` is the id of the note that says all this, and `ref` would not say of what. */
const namesInData: ReadonlyMap<string, string> = new Map([
  ['note', 'said'],
  ['ref', 'on'],
]);

const nameInData = (key: string) => namesInData.get(key) ?? key;

/** The types of fields as data. */
export function fieldShape(fields: readonly Field[]): Readonly<Record<string, z.ZodType>> {
  return Object.fromEntries(fields.map((field) => [nameInData(field.key), typeOf(field)]));
}

function typeOf({ key, description, type }: Field): z.ZodType {
  const inner = type instanceof z.ZodOptional || type instanceof z.ZodDefault ? type.unwrap() : type;
  const plain = inner instanceof z.ZodType ? inner : type;
  const written = resolvedKeys.get(key)?.type ?? plain.describe(description);
  return type instanceof z.ZodOptional || isListByDefault(type) ? written.optional() : written;
}

/** The values of fields as data, in the order of the list. */
export function fieldValues(
  fields: readonly Field[],
  entry: object,
  place: Place,
): Readonly<Record<string, unknown>> {
  const values = Object.entries(entry).map(([key, value]) => [key, written(key, value, place)] as const);
  return plainValues(fields, Object.fromEntries(values));
}

/** The same for fields that refer to nothing. */
export function plainValues(fields: readonly Field[], entry: object): Readonly<Record<string, unknown>> {
  const values = new Map<string, unknown>(Object.entries(entry));
  return Object.fromEntries(
    fields.map(({ key, type }) => {
      const value = values.get(key);
      const isLeftOut = isListByDefault(type) && Array.isArray(value) && value.length === 0;
      return [nameInData(key), isLeftOut ? undefined : value];
    }),
  );
}

function written(key: string, value: unknown, place: Place): unknown {
  const resolved = resolvedKeys.get(key);
  if (!resolved || value === resolved.word) return value;
  const write = (text: unknown) => (typeof text === 'string' ? resolved.write(text, place) : undefined);
  return Array.isArray(value) ? value.flatMap((text) => write(text) ?? []) : write(value);
}

function isListByDefault(type: z.ZodType): boolean {
  return type instanceof z.ZodDefault && Array.isArray(type.def.defaultValue);
}
