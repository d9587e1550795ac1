import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { emptyFolder, publish, refuseForeign, stagingOf } from './site-folder.ts';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'throughline-site-'));
});
afterEach(() => rm(root, { recursive: true }));

describe('publish', () => {
  it('replaces the published site whole and leaves nothing beside it', async () => {
    const out = join(root, 'dist');
    await mkdir(out);
    await writeFile(join(out, 'old.html'), 'old');
    const staging = stagingOf(out);
    await emptyFolder(staging);
    await writeFile(join(staging, 'new.html'), 'new');
    await publish(staging, out);
    expect(await readdir(root)).toEqual(['dist']);
    expect(await readdir(out)).toEqual(['new.html']);
  });

  it('puts the old site back when the new one cannot take its place', async () => {
    const out = join(root, 'dist');
    await mkdir(out);
    await writeFile(join(out, 'old.html'), 'old');
    await expect(publish(join(root, 'missing'), out)).rejects.toThrow();
    expect(await readFile(join(out, 'old.html'), 'utf8')).toBe('old');
  });

  it('publishes where there was nothing', async () => {
    const staging = stagingOf(join(root, 'site'));
    await emptyFolder(staging);
    await publish(staging, join(root, 'site'));
    expect(await readdir(root)).toEqual(['site']);
  });
});

describe('a folder to publish in', () => {
  it('may be missing, empty, or hold a site', async () => {
    await expect(refuseForeign(join(root, 'missing'))).resolves.toBeUndefined();
    await expect(refuseForeign(root)).resolves.toBeUndefined();
    await writeFile(join(root, 'index.html'), 'site');
    await writeFile(join(root, 'CNAME'), 'notes.example.org');
    await expect(refuseForeign(root)).resolves.toBeUndefined();
  });

  it('is refused if it is a file, has other content, or is the working directory', async () => {
    await writeFile(join(root, 'thesis.md'), 'years of work');
    await expect(refuseForeign(root)).rejects.toThrow('is not a site');
    await expect(refuseForeign(join(root, 'thesis.md'))).rejects.toThrow(/^Not a folder: .*thesis.md$/);
    await expect(refuseForeign(process.cwd())).rejects.toThrow('is not a site');
  });
});
