import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { clearLeftovers } from './leftovers.ts';

/** Above every number that a system gives to a process. */
const dead = 2 ** 30;

let root = '';
const folder = async (name: string, text = name) => {
  await mkdir(join(root, name));
  await writeFile(join(root, name, 'index.html'), text);
};
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'throughline-leftovers-'));
});
afterEach(() => rm(root, { recursive: true }));

it('clears what killed builds of this folder left, and nothing else', async () => {
  await folder('dist');
  const kept = [`.dist.next-${process.pid}`, `.other.next-${dead}`, '.dist.next-', 'dist.next-1', 'dist'];
  for (const name of kept.slice(0, -1)) await folder(name);
  await folder(`.dist.next-${dead}`);
  await folder(`.dist.previous-${dead}`);
  await clearLeftovers(join(root, 'dist'));
  expect((await readdir(root)).sort()).toEqual(kept.sort());
});

it('puts the site back that a killed build had moved aside', async () => {
  await folder(`.dist.previous-${dead}`, 'published');
  await clearLeftovers(join(root, 'dist'));
  expect(await readFile(join(root, 'dist/index.html'), 'utf8')).toBe('published');
  expect(await readdir(root)).toEqual(['dist']);
});

it('does not mind a folder that is not there yet', async () => {
  await expect(clearLeftovers(join(root, 'new/dist'))).resolves.toBeUndefined();
});
