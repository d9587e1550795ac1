import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { catalogue } from '../core/model/finding/catalogue.ts';

const root = join(import.meta.dirname, '..');
const told = globSync('testing/programs/*/expected.txt', { cwd: root }).map((path) =>
  readFileSync(join(root, path), 'utf8'),
);

/** What no folder in a repository can hold: the disk itself is asked in the tests of these. */
const ofTheDisk = globSync('{disk,core/parse}/**/*.test.ts', { cwd: root })
  .map((path) => readFileSync(join(root, path), 'utf8'))
  .join('\n');

it.each(Object.keys(catalogue))('%s is reported in some case', (code) => {
  const inGolden = told.some((text) => text.includes(`  ${code}\n`));
  expect(inGolden || ofTheDisk.includes(`'${code}'`)).toBe(true);
});
