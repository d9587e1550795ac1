import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { longNoteFiles } from '../src/testing/long-notes.ts';
import { buildWhole } from './support/build.ts';
import { type BuiltPage, pagesOf } from './support/pages-of.ts';
import { deadLinks, doubledAnchors, reachable } from './support/site-links.ts';
import { temporary } from './support/temporary.ts';

describe('a site with notes of 240 kB', () => {
  let folder: Awaited<ReturnType<typeof temporary>>;
  let pages: readonly BuiltPage[];
  const dist = () => join(folder.path, 'dist');

  beforeAll(async () => {
    folder = await temporary();
    const content = join(folder.path, 'content');
    for (const { path, text } of longNoteFiles) {
      await mkdir(dirname(join(content, path)), { recursive: true });
      await writeFile(join(content, path), text);
    }
    await buildWhole(dist(), content, { today: '2026-03-01' });
    pages = await pagesOf(dist());
  });
  afterAll(() => folder[Symbol.asyncDispose]());

  it('has no page above 100 kB', () => {
    const heavy = pages.filter(({ html }) => Buffer.byteLength(html) > 100_000).map(({ path }) => path);
    expect(heavy).toEqual([]);
    expect(pages.filter(({ path }) => path.includes('/part/')).length).toBeGreaterThan(20);
  });

  it('has no dead link and no doubled anchor, and every part can be reached', () => {
    expect(deadLinks(dist(), pages)).toEqual([]);
    expect(doubledAnchors(pages)).toEqual([]);
    const reached = reachable(pages);
    expect(pages.map(({ path }) => path).filter((path) => !reached.has(path))).toEqual(['/404.html']);
  });

  it('has every word of the text on a page', () => {
    const shown = new Set(pages.flatMap(({ html }) => html.match(/\b(?:said|word|item|yes)\w+/g) ?? []));
    const written = longNoteFiles.flatMap(({ text }) => text.match(/\b(?:said|word|item|yes)\w+/g) ?? []);
    expect(written.filter((word) => !shown.has(word))).toEqual([]);
    expect(new Set(written).size).toBeGreaterThan(40_000);
  });
});
