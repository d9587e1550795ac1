import * as z from 'zod';

/** A key of a mapping, with its words and its type. */
export interface Field {
  readonly key: string;
  /** Description of the key, as in the format reference. */
  readonly description: string;
  /** Type of the value. Optional, or with a default, if the key may be missing. */
  readonly type: z.ZodType;
  /** Whether it is a list, which is empty if the key is missing. */
  readonly isListByDefault: boolean;
}

/** Schema of a mapping, as `mapping` returns it. */
interface Mapping {
  readonly shape: Readonly<Record<string, z.ZodType>>;
}

/**
 * Returns the keys of a mapping, in the order of its schema. This is the one list of fields: data files, events and
 * search are derived from it, so that a new key is in all of them.
 */
export function fieldsOf({ shape }: Mapping): readonly Field[] {
  return Object.entries(shape).map(([key, type]) => ({
    key,
    description: type.description ?? '',
    type,
    isListByDefault: type instanceof z.ZodDefault && Array.isArray(type.def.defaultValue),
  }));
}
