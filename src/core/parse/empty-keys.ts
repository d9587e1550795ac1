import type * as z from 'zod';
import type { KeyPath } from '../model/finding/source.ts';

/**
 * Returns a value without the keys that a template left empty (`regrets:`), among those with an issue. They count as not
 * written. A key that is required is then missing, and an empty item of a list stays.
 */
export function withoutEmptyKeys(data: unknown, issues: readonly z.core.$ZodIssue[]): unknown {
  const paths = issues.flatMap(({ path }): readonly KeyPath[] => {
    const keys = path.map((key) => (typeof key === 'number' ? key : String(key)));
    return typeof keys.at(-1) === 'string' ? [keys] : [];
  });
  return paths.reduce(without, data);
}

/** Returns a value without the key at a path, if it is empty. */
function without(value: unknown, [key, ...below]: KeyPath): unknown {
  if (typeof value !== 'object' || value === null || key === undefined || !Object.hasOwn(value, key))
    return value;
  const inner: unknown = Reflect.get(value, key);
  if (Array.isArray(value)) return value.with(Number(key), without(inner, below));
  if (below.length > 0) return { ...value, [key]: without(inner, below) };
  return inner === null ? Object.fromEntries(Object.entries(value).filter(([name]) => name !== key)) : value;
}
