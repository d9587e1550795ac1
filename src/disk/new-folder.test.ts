import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeNewFolder } from './new-folder.ts';

const files = [{ path: 'notes/ops/2025-01-01.md', text: 'A note' }];
let home = '';

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'throughline-test-'));
  await writeFile(join(home, 'file'), 'kept');
});
afterAll(() => rm(home, { recursive: true, force: true }));

describe('a new folder', () => {
  it('is made with all folders it needs', async () => {
    await writeNewFolder(join(home, 'deep/made'), files);
    expect(await readFile(join(home, 'deep/made/notes/ops/2025-01-01.md'), 'utf8')).toBe('A note');
  });

  it('replaces no folder, and reports it', async () => {
    await writeNewFolder(join(home, 'once'), files);
    await expect(writeNewFolder(join(home, 'once'), [])).rejects.toThrow(/^Already exists: .*once$/);
    await expect(writeNewFolder(join(home, 'file'), files)).rejects.toThrow(/^Already exists: .*file$/);
    expect(await readFile(join(home, 'file'), 'utf8')).toBe('kept');
  });

  it.each(['file/made', 'file/deep/made'])('says that a file is in the way of %s', async (path) => {
    await expect(writeNewFolder(join(home, path), files)).rejects.toThrow(/^Not a folder: .*file/);
  });
});
