import { join } from 'node:path';
import { expect, it } from 'vitest';
import { publishedBase } from './published-base.ts';
import { inTemporaryFolder } from './temporary-folder.ts';

const page = (base: string) => `<html><head><script src="${base}theme.js"></script></head></html>`;

it.each(['/', '/notes/', '/a/b/'])('a site records that it is published below %s', async (base) => {
  const found = await inTemporaryFolder([{ path: '404.html', text: page(base) }], publishedBase);
  expect(found).toBe(base);
});

it('is the root without a built site', async () => {
  expect(await inTemporaryFolder([], (folder) => publishedBase(join(folder, 'dist')))).toBe('/');
});
