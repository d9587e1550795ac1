import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { largestFile, readContentFolder } from './content-folder.ts';

let root = '';
const put = async (path: string, bytes: string | Uint8Array) => {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), bytes);
};

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'throughline-disk-'));
});
afterEach(() => rm(root, { recursive: true }));

describe('readContentFolder', () => {
  it('reads texts in the order of their paths and only lists the rest', async () => {
    await put('content/notes/b/2020-01-02.md', 'second');
    await put('content/notes/a/2020-01-01.md', 'first');
    await put('content/notes/a/plan.png', 'picture');
    await put('content/.hidden/x.md', 'hidden');
    expect(await readContentFolder(join(root, 'content'))).toEqual({
      files: [
        { path: 'notes/a/2020-01-01.md', text: 'first' },
        { path: 'notes/b/2020-01-02.md', text: 'second' },
      ],
      assets: ['notes/a/plan.png'],
      noPictures: ['notes/a/plan.png'],
      findings: [],
    });
  });

  it('distinguishes a missing folder from an empty one', async () => {
    expect(await readContentFolder(join(root, 'nowhere'))).toBeUndefined();
    expect(await readContentFolder(root)).toEqual({ files: [], assets: [], findings: [] });
  });

  it('does not follow links out of the folder, be they files or folders', async () => {
    await put('outside/secret.md', 'secret');
    await put('content/notes/a/2020-01-01.md', 'first');
    await symlink(join(root, 'outside/secret.md'), join(root, 'content/notes/leak.md'));
    await symlink(join(root, 'outside'), join(root, 'content/notes/extra'));
    const contents = await readContentFolder(join(root, 'content'));
    expect(contents?.files.map((file) => file.text)).toEqual(['first']);
    expect(contents?.findings.map(({ code, path }) => [code, path])).toEqual([
      ['outside-content', 'notes/extra'],
      ['outside-content', 'notes/leak.md'],
    ]);
  });

  it('refuses a file that is too large before it reads it, and names what is not UTF-8', async () => {
    await put('notes/a/big.md', new Uint8Array(largestFile + 1));
    await put('notes/a/odd.md', new Uint8Array([0xff, 0xfe, 0x28, 0x00]));
    const contents = await readContentFolder(root);
    expect(contents?.files).toEqual([]);
    expect(contents?.findings.map(({ code, path }) => [code, path])).toEqual([
      ['file-too-large', 'notes/a/big.md'],
      ['not-utf-8', 'notes/a/odd.md'],
    ]);
  });

  it.skipIf(process.getuid?.() === 0)('names what the system does not let it read', async () => {
    await put('notes/a/2020-01-01.md', 'locked');
    await chmod(join(root, 'notes/a/2020-01-01.md'), 0o000);
    const contents = await readContentFolder(root);
    expect(contents?.findings).toMatchObject([{ code: 'unreadable-file', path: 'notes/a/2020-01-01.md' }]);
  });
});
