import { expect, it } from 'vitest';
import { formatKeys } from './format-keys.ts';
import { goldenCases, valuesIn } from './golden-cases.ts';

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
