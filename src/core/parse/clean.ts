import type { ExtraEntry } from '../model/entry.ts';
import type { Finding } from '../model/finding/finding.ts';
import type { KeyPath } from '../model/finding/source.ts';

/** A value without its `x-…` keys, which are kept apart, and without reserved keys. */
export interface Cleaned {
  readonly data: unknown;
  readonly extras: readonly ExtraEntry[];
  readonly findings: readonly Finding[];
}

const reserved: readonly string[] = ['__proto__', 'constructor', 'prototype'];

/** Takes `x-…` keys out at every level, and refuses keys that could change the prototype of a value. */
export function cleanValue(path: string, value: unknown): Cleaned {
  // Most files have neither, and copying each would cost more than the rest of reading.
  if (isClean(value)) return { data: value, extras: [], findings: [] };
  const extras: ExtraEntry[] = [];
  const findings: Finding[] = [];

  function copy(part: unknown, keys: KeyPath): unknown {
    if (Array.isArray(part)) return part.map((item, index) => copy(item, [...keys, index]));
    if (typeof part !== 'object' || part === null) return part;
    const kept: [string, unknown][] = [];
    for (const [key, inner] of Object.entries(part)) {
      if (reserved.includes(key)) findings.push(refuse(path, [...keys, key], key));
      else if (key.startsWith('x-')) extras.push({ keys: [...keys, key], value: inner });
      else kept.push([key, copy(inner, [...keys, key])]);
    }
    return Object.fromEntries(kept);
  }

  return { data: copy(value, []), extras, findings };
}

function isClean(part: unknown): boolean {
  if (Array.isArray(part)) return part.every(isClean);
  if (typeof part !== 'object' || part === null) return true;
  return Object.entries(part).every(
    ([key, inner]) => !key.startsWith('x-') && !reserved.includes(key) && isClean(inner),
  );
}

function refuse(path: string, keys: KeyPath, key: string): Finding {
  return {
    code: 'unknown-key',
    path,
    spot: { keys, at: 'key' },
    message: `Reserved key \`${key}\`.`,
    hint: `for a key of your own write \`x-${key.replaceAll('_', '')}\``,
  };
}
