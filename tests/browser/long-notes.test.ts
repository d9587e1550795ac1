import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { longNoteFiles } from '../../src/testing/generate/long-notes.ts';
import { startBrowser } from '../support/browser.ts';
import { buildWhole } from '../support/build.ts';
import { type BuiltPage, pagesOf } from '../support/pages-of.ts';
import { deadLinks, doubledAnchors, reachable } from '../support/site-links.ts';
import { serve } from '../support/site-server.ts';
import { temporary } from '../support/temporary.ts';

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
    const parts = pages.map(({ path }) => path).filter((path) => path.startsWith('/notes/sync/'));
    expect(parts.filter((path) => !reached.has(path))).toEqual([]);
  });

  it('has every word of the text on a page', () => {
    const shown = new Set(pages.flatMap(({ html }) => html.match(/\b(?:said|word|item|yes)\w+/g) ?? []));
    const written = longNoteFiles.flatMap(({ text }) => text.match(/\b(?:said|word|item|yes)\w+/g) ?? []);
    expect(written.filter((word) => !shown.has(word))).toEqual([]);
    expect(new Set(written).size).toBeGreaterThan(40_000);
  });

  it('sends a reader on who comes by an older link to a place on another part', async () => {
    const browser = await startBrowser();
    await using site = await serve(dist());
    try {
      const page = await browser.newPage();
      const first = new URL('/notes/sync/2026-01-07/', site.origin).href;
      // A section in the contents, a heading that only its own part lists, and a footnote that no list has.
      for (const hash of ['#topic-59', '#point-502', '#sync-2026-01-07-fn-n59']) {
        await page.goto('about:blank');
        await page.goto(first + hash);
        await page.waitForURL(`**/part/*/${hash}`);
        expect(await page.locator(`[id="${hash.slice(1)}"]`).count()).toBe(1);
      }
    } finally {
      await browser.close();
    }
  });

  it('opens a result at its first word, however far below the top of the part, and unfolds it', async () => {
    const browser = await startBrowser();
    await using site = await serve(dist());
    try {
      const page = await browser.newPage();
      const part = '/notes/sync/2026-01-28/part/3/';
      const html = pages.find(({ path }) => path === part)?.html ?? '';
      const last = html.match(/\bword\d+/g)?.at(-1);
      for (const address of [`${part}?found=${last}`, '/notes/sync/2026-01-14/?found=yesfold']) {
        await page.goto('about:blank');
        await page.goto(site.origin + address);
        const mark = page.locator('main mark').first();
        await expect
          .poll(() =>
            mark.evaluate((element) => {
              const { top, bottom, height } = element.getBoundingClientRect();
              return height > 0 && top >= 0 && bottom <= innerHeight;
            }),
          )
          .toBe(true);
      }
      // A reader who has scrolled since keeps the place.
      await page.goto(`${site.origin}${part}?found=${last}`);
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
      await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
      await page.reload();
      await page.locator('main mark').first().waitFor();
      expect(await page.evaluate(() => scrollY)).toBe(0);
    } finally {
      await browser.close();
    }
  });

  it('keeps the word of a result in view while the page settles, until the reader moves', async () => {
    const browser = await startBrowser();
    await using site = await serve(dist());
    try {
      const page = await browser.newPage();
      const part = pages.find(({ path }) => /^\/notes\/sync\/2026-01-07\/part\/2/.test(path));
      const main = part?.html.slice(0, part.html.indexOf('</main>')) ?? '';
      const [, anchor, below = ''] = /.*<h[2-6][^>]* id="([^"]+)"(.*)/s.exec(main) ?? [];
      const word = /\bsaid\d+x\d+/.exec(below)?.[0];
      expect([typeof anchor, typeof word]).toEqual(['string', 'string']);
      // However slow the machine of the test is, the page never counts as settled.
      await page.addInitScript(() => {
        const wait = window.setTimeout.bind(window);
        Object.assign(window, { setTimeout: (act: () => void, ms = 0) => (ms > 1000 ? 0 : wait(act, ms)) });
      });
      await page.goto(`${site.origin}${part?.path}?found=${word}#${anchor}`);
      const mark = page.locator('main mark').first();
      const isInView = () =>
        mark.evaluate((element) => {
          const { top, bottom } = element.getBoundingClientRect();
          return top >= 0 && bottom <= innerHeight;
        });
      await expect.poll(isInView).toBe(true);
      // The browser goes to the anchor late, and something above gets its size late.
      await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
      await expect.poll(isInView).toBe(true);
      await page.evaluate(() => {
        document.documentElement.style.overflowAnchor = 'none';
        const late = document.createElement('div');
        late.style.blockSize = '5000px';
        document.querySelector('main')?.prepend(late);
      });
      await expect.poll(isInView).toBe(true);
      await page.keyboard.press('Home');
      await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
      expect(await isInView()).toBe(false);
    } finally {
      await browser.close();
    }
  });
});
