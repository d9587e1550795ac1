import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readArchive } from '../core/reading.ts';
import { printDiagnostics } from '../core/text/terminal/findings.ts';
import { readContentFolder } from '../disk/content-folder.ts';

/*
 * Each folder of `programs/` is a case: a content folder, and in `expected.txt` exactly what `check` says of it.
 * After a change that is meant, `npx vitest run src/testing/programs.test.ts -u` writes the texts anew: read the diff.
 */

const today = '2026-02-01';
const root = join(import.meta.dirname, 'programs');
const cases = readdirSync(root).sort();

describe('what check says of', () => {
  it.each(cases)('%s', async (name) => {
    const folder = await readContentFolder(join(root, name, 'content'));
    const expected = join(root, name, 'expected.txt');
    expect(folder, 'the case has a content folder').toBeDefined();
    expect(existsSync(expected), 'the case has an expected.txt').toBe(true);
    const { diagnostics } = readArchive(folder ?? { files: [], assets: [], findings: [] }, today);
    await expect(printDiagnostics(diagnostics, { prefix: 'content/' })).toMatchFileSnapshot(expected);
  });
});
