import type { KeyPath } from '../../model/finding/source.ts';

/**
 * Copies a value without some of its parts, given by the names of their paths (`nameOf`). `kept` gets the numbers of the
 * items that each list keeps.
 */
export function withoutParts(
  value: unknown,
  removed: ReadonlySet<string>,
  kept: Map<string, readonly number[]> = new Map(),
): unknown {
  return copyWithout(value, [], removed, kept);
}

/** The name of a path. */
export function nameOf(keys: KeyPath): string {
  return JSON.stringify(keys);
}

function copyWithout(
  value: unknown,
  keys: KeyPath,
  removed: ReadonlySet<string>,
  kept: Map<string, readonly number[]>,
): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const isKept = (key: string | number) => !removed.has(nameOf([...keys, key]));
  const copy = (key: string | number, inner: unknown) => copyWithout(inner, [...keys, key], removed, kept);
  if (Array.isArray(value)) {
    const numbers = [...value.keys()].filter(isKept);
    kept.set(nameOf(keys), numbers);
    return numbers.map((number) => copy(number, value[number]));
  }
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => (isKept(key) ? [[key, copy(key, inner)]] : [])),
  );
}
