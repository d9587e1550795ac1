import type * as z from 'zod';
import type { KeyPath } from '../../model/finding/source.ts';
import { nameOf, withoutParts } from './without-parts.ts';

/** What can be read of a value that breaks its schema: the entry without its wrong parts. */
export interface ReadablePart<Entry> {
  readonly entry: Entry;
  /** Returns the path in the value as it is written. An item after a wrong one has moved up. */
  readonly writtenAt: (keys: KeyPath) => KeyPath;
}

/** Times that wrong parts are taken out. A check of the whole value may find more only when its parts are right. */
const mostRounds = 5;

/**
 * Reads a value without the parts that a schema refuses, so that the others can be judged all the same. `instead` has the
 * keys that must be there. `undefined` if nothing can be read.
 */
export function readablePart<Entry>(
  schema: z.ZodType<Entry>,
  data: unknown,
  instead: Readonly<Record<string, unknown>>,
): ReadablePart<Entry> | undefined {
  const removed = new Set<string>();
  for (let round = 0; round < mostRounds; round += 1) {
    const kept = new Map<string, readonly number[]>();
    const left = withoutParts(data, removed, kept);
    const value = typeof left === 'object' && !Array.isArray(left) ? { ...instead, ...left } : instead;
    const result = schema.safeParse(value);
    const writtenAt = (keys: KeyPath) => placeBefore(keys, kept);
    if (result.success) return { entry: result.data, writtenAt };
    for (const issue of result.error.issues)
      for (const keys of wrongParts(issue, value)) removed.add(nameOf(writtenAt(keys)));
  }
  return undefined;
}

/** Returns the paths to the parts to take out: a wrong value, or what lacks one. */
function wrongParts(issue: z.core.$ZodIssue, value: unknown): readonly KeyPath[] {
  const keys = issue.path.map((key) => (typeof key === 'number' ? key : String(key)));
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => [...keys, key]);
  return [isAt(value, keys) ? keys : keys.slice(0, -1)];
}

function isAt(value: unknown, [key, ...below]: KeyPath): boolean {
  if (key === undefined) return true;
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return false;
  return isAt(Reflect.get(value, key), below);
}

function placeBefore(keys: KeyPath, kept: ReadonlyMap<string, readonly number[]>): KeyPath {
  const before: (string | number)[] = [];
  for (const key of keys)
    before.push((typeof key === 'number' ? kept.get(nameOf(before))?.[key] : undefined) ?? key);
  return before;
}
