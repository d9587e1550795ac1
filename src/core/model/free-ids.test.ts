import { expect, it } from 'vitest';
import { FreeIds } from './free-ids.ts';

it('gives no id twice, and none that is in use', () => {
  const ids = new FreeIds(['a', 'a-3']);
  expect(['a', 'a', 'b', 'b', 'a', 'a-2', 'b-2'].map((base) => ids.take(base))).toEqual([
    'a-2',
    'a-4',
    'b',
    'b-2',
    'a-5',
    'a-2-2',
    'b-2-2',
  ]);
});

it('does not count from the start for each text that repeats', () => {
  const ids = new FreeIds([]);
  const given = new Set(Array.from({ length: 100_000 }, () => ids.take('send')));
  expect(given.size).toBe(100_000);
  expect(given).toContain('send-100000');
});
