import type * as z from 'zod';
import type { KeyPath } from '../../model/finding/source.ts';
import { nameOf, withoutParts } from './without-parts.ts';

/**
 * Returns a value without the keys that a template left empty (`regrets:`), among those with an issue. They count as not
 * written. A key that is required is then missing, and an empty item of a list stays.
 */
export function withoutEmptyKeys(data: unknown, issues: readonly z.core.$ZodIssue[]): unknown {
  const empty = issues.flatMap(({ path }) => {
    const keys = path.map((key) => (typeof key === 'number' ? key : String(key)));
    return typeof keys.at(-1) === 'string' && isEmptyAt(data, keys) ? [nameOf(keys)] : [];
  });
  return empty.length === 0 ? data : withoutParts(data, new Set(empty));
}

function isEmptyAt(value: unknown, [key, ...below]: KeyPath): boolean {
  if (key === undefined) return value === null;
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? isEmptyAt(Reflect.get(value, key), below)
    : false;
}
