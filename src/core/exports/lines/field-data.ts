import * as z from 'zod';
import type { Field } from '../../parse/schema/value/fields.ts';
import { eachOnce } from './known-names.ts';
import { type Place, resolvedKeys } from './resolved-keys.ts';

/*
 * Entries as data: every field of the list, references as ids. A list that is empty by default is left out if it is
 * empty, so that files have no empty lists.
 */

/** Names that differ in data, where `note` is the id of the note, `ref` would be unclear, and `on` is the aim. */
const namesInData: ReadonlyMap<string, string> = new Map([
  ['note', 'reported'],
  ['ref', 'on'],
  ['on', 'asOf'],
]);

const nameInData = (key: string) => namesInData.get(key) ?? key;

/** The types of fields as data. */
export function fieldShape(fields: readonly Field[]): Readonly<Record<string, z.ZodType>> {
  return Object.fromEntries(fields.map((field) => [nameInData(field.key), typeOf(field)]));
}

function typeOf({ key, description, type, isListByDefault }: Field): z.ZodType {
  const inner = type instanceof z.ZodOptional || type instanceof z.ZodDefault ? type.unwrap() : type;
  const plain = inner instanceof z.ZodType ? inner : type;
  const written = resolvedKeys.get(key)?.type ?? plain.describe(description);
  return type instanceof z.ZodOptional || isListByDefault ? written.optional() : written;
}

/** The values of fields as data, in the order of the list. */
export function fieldValues(
  fields: readonly Field[],
  entry: object,
  place: Place,
): Readonly<Record<string, unknown>> {
  return valuesBy(fields, ({ key }) => written(key, Reflect.get(entry, key), place));
}

/** The same for fields that refer to nothing. */
export function plainValues(fields: readonly Field[], entry: object): Readonly<Record<string, unknown>> {
  return valuesBy(fields, ({ key }) => Reflect.get(entry, key));
}

function valuesBy(
  fields: readonly Field[],
  valueIn: (field: Field) => unknown,
): Readonly<Record<string, unknown>> {
  const values: Record<string, unknown> = {};
  for (const field of fields) {
    const value = valueIn(field);
    const isLeftOut = field.isListByDefault && Array.isArray(value) && value.length === 0;
    if (!isLeftOut) values[nameInData(field.key)] = value;
  }
  return values;
}

function written(key: string, value: unknown, place: Place): unknown {
  const resolved = resolvedKeys.get(key);
  if (!resolved || value === resolved.word) return value;
  const { within } = resolved;
  if (within && typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([key, one]) => [key, within.includes(key) ? written(key, one, place) : one]),
    );
  const write = (text: unknown) => (typeof text === 'string' ? resolved.write(text, place) : undefined);
  if (!Array.isArray(value)) return write(value);
  if (resolved.writeList) return resolved.writeList(value, place);
  const texts = value.filter((text) => typeof text === 'string');
  return eachOnce(texts, place.find).flatMap((text) => write(text) ?? []);
}
