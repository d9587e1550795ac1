import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readText } from './file.ts';
import { replaceText } from './replace-file.ts';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'throughline-replace-'));
});
afterEach(() => rm(root, { recursive: true }));

describe('replaceText', () => {
  it('replaces a text and leaves no other file', async () => {
    const path = join(root, 'gaps.json');
    await writeFile(path, 'a long text that was there before');
    await replaceText(path, 'new');
    expect(await readFile(path, 'utf8')).toBe('new');
    expect(await readdir(root)).toEqual(['gaps.json']);
  });

  it.each([
    ['nowhere/gaps.json', /^No such folder: .*nowhere$/],
    ['file/gaps.json', /^Not a folder: .*file$/],
    ['folder', /^Is a folder: .*folder$/],
  ])('leaves no file if it cannot write %s, and reports why', async (path, reason) => {
    await writeFile(join(root, 'file'), 'kept');
    await mkdir(join(root, 'folder'));
    await expect(replaceText(join(root, path), 'new')).rejects.toThrow(reason);
    expect((await readdir(root, { recursive: true })).toSorted()).toEqual(['file', 'folder']);
    expect(await readFile(join(root, 'file'), 'utf8')).toBe('kept');
  });
});

describe('readText', () => {
  it('distinguishes a missing file from an empty one', async () => {
    await writeFile(join(root, 'empty'), '');
    expect(await readText(join(root, 'empty'))).toBe('');
    expect(await readText(join(root, 'nowhere'))).toBeUndefined();
  });
});
