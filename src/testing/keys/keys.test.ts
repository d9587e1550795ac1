import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatKeys } from './format-keys.ts';
import { goldenCases, valuesIn } from './golden-cases.ts';
import { holdersOf } from './holders.ts';
import { keyReference } from './key-reference.ts';
import { reasonsOf } from './reasons.ts';

const cases = await goldenCases();
const keys = formatKeys();

it('sees the keys of all content files', () => {
  expect(keys.length).toBeGreaterThan(350);
});

it('each key has a meaning in its schema', () => {
  expect(keys.filter(({ schema }) => !schema.description).map(({ at }) => at)).toEqual([]);
});

it('each key is written in a golden case', () => {
  const isNowhere = keys.filter((key) => cases.every((one) => valuesIn(one, key).length === 0));
  expect(isNowhere.map(({ file, at }) => `${file.head}: ${at}`)).toEqual([]);
});

/*
 * A key that is nowhere needs a reason, and one that is there can have none. The reasons are no way round: they are in
 * `docs/keys.md`, so a new one is seen.
 */
describe('each key is found by trial, or has a reason why not:', () => {
  const holders = [...holdersOf(keys, cases)];
  const names = (found: typeof holders) => found.map(([{ file, at }]) => `${file.head}: ${at}`);

  it('in a file of data', () => {
    const wrong = holders.filter(
      ([key, { files }]) => files.length > 0 === (reasonsOf(key).data !== undefined),
    );
    expect(names(wrong)).toEqual([]);
  });

  it('in the search', () => {
    const wrong = holders.filter(
      ([key, { search }]) => search.length > 0 === (reasonsOf(key).search !== undefined),
    );
    expect(names(wrong)).toEqual([]);
  });

  it('and docs/keys.md says so; `-u` writes it again', async () => {
    const text = keyReference(new Map(holders), cases);
    await expect(text).toMatchFileSnapshot(join(import.meta.dirname, '../../../docs/keys.md'));
  });
});
