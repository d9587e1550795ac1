import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { catalogue, isCode } from '../core/model/finding/catalogue.ts';
import { readCaseRules } from './case-rules.ts';

const root = join(import.meta.dirname, '..');

/** What the cases list: `programs.test.ts` holds that each reports it. */
const reported = new Set(
  globSync('testing/programs/*/rules.txt', { cwd: root }).flatMap(
    (path) => readCaseRules(readFileSync(join(root, path), 'utf8')).reported,
  ),
);

/** What no folder in a repository can hold: the disk itself is asked in the tests of these. */
const ofTheDisk = globSync('{disk,core/parse}/**/*.test.ts', { cwd: root })
  .map((path) => readFileSync(join(root, path), 'utf8'))
  .join('\n');

it.each(Object.keys(catalogue).filter(isCode))('%s is reported in a case that lists it', (code) => {
  expect(reported.has(code) || ofTheDisk.includes(`'${code}'`)).toBe(true);
});
