import type * as z from 'zod';

/** A key of a mapping: what stands there, in words and as a type. */
export interface Field {
  readonly key: string;
  /** What it says, as the format reference has it. */
  readonly description: string;
  /** The type of its value, which is `optional` or has a default where the key may be missing. */
  readonly type: z.ZodType;
}

/** The schema of a mapping, as `mapping` makes it. */
interface Mapping {
  readonly shape: Readonly<Record<string, z.ZodType>>;
}

/**
 * What a mapping can hold, in the order of its schema. This is the one list of fields: data files, events and search
 * are made from it, so that a new key is in all of them as soon as the schema has it.
 */
export function fieldsOf({ shape }: Mapping): readonly Field[] {
  return Object.entries(shape).map(([key, type]) => ({ key, description: type.description ?? '', type }));
}
