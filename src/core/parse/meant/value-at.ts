import type { KeyPath } from '../../model/finding/source.ts';

/** Returns the value at a path in parsed data, or `undefined` if there is none. */
export function valueAt(data: unknown, keys: KeyPath): unknown {
  let value = data;
  for (const key of keys) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = Reflect.get(value, key);
  }
  return value;
}
