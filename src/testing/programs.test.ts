import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readArchive } from '../core/reading.ts';
import { printDiagnostics } from '../core/text/terminal/findings.ts';
import { readContentFolder } from '../disk/content-folder.ts';
import { readCaseRules } from './case-rules.ts';
import { onlyRules, switchableCodes } from './only-rules.ts';

/*
 * Each folder of `programs/` is a case: a content folder, in `rules.txt` the rules that it is about, and in
 * `expected.txt` exactly what `check` says of it when every other rule is off.
 * After a change that is meant, `npx vitest run src/testing/programs.test.ts -u` writes the texts anew: read the diff.
 * It does not write `rules.txt`, so that a case cannot change its subject by itself.
 */

const today = '2026-02-01';
const root = join(import.meta.dirname, 'programs');
const cases = readdirSync(root).sort();
const rulesOf = (name: string) => readCaseRules(readFileSync(join(root, name, 'rules.txt'), 'utf8'));

describe('what check says of', () => {
  it.each(cases)('%s', async (name) => {
    const folder = await readContentFolder(join(root, name, 'content'));
    const expected = join(root, name, 'expected.txt');
    expect(folder, 'the case has a content folder').toBeDefined();
    expect(existsSync(expected), 'the case has an expected.txt').toBe(true);
    const { reported, silent } = rulesOf(name);
    const { diagnostics } = readArchive(
      folder ?? { files: [], assets: [], findings: [] },
      today,
      onlyRules([...reported, ...silent]),
    );
    await expect(printDiagnostics(diagnostics, { prefix: 'content/' })).toMatchFileSnapshot(expected);
    const codes = new Set(diagnostics.map(({ code }) => code));
    expect([...codes].sort(), 'the case reports what its rules.txt lists').toEqual([...reported].sort());
  });
});

it('one case runs all rules', () => {
  const whole = cases.filter((name) => rulesOf(name).silent.length === switchableCodes.length);
  expect(whole).toEqual(['whole-format']);
});
