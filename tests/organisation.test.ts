import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { XMLValidator } from 'fast-xml-parser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeNewFolder } from '../src/disk/new-folder.ts';
import { generateOrganisation } from '../src/testing/generate/organisation.ts';
import { browserPath, startBrowser } from './support/browser.ts';
import { buildWhole } from './support/build.ts';
import { type BuiltPage, pagesOf } from './support/pages-of.ts';
import { deadLinks, deadLinksOf, doubledAnchors, reachable } from './support/site-links.ts';
import { serve } from './support/site-server.ts';
import { type Temporary, temporary } from './support/temporary.ts';
import { pagesWithTwin, twinsOf } from './support/twins.ts';
import { visit } from './support/visit.ts';

// Under real weight: what the demo is too small to show, such as lists that page and texts that are capped.
let folder: Temporary;
let dist: string;
let pages: readonly BuiltPage[];

beforeAll(async () => {
  folder = await temporary();
  dist = join(folder.path, 'dist');
  const content = join(folder.path, 'content');
  // Without an address, as a site is that nobody has published yet: then nothing may need one.
  await writeNewFolder(content, generateOrganisation().map(withoutAddress));
  // A day on which its series still meet.
  await buildWhole(dist, content, { today: '2025-09-05' });
  pages = await pagesOf(dist);
});
afterAll(() => folder?.[Symbol.asyncDispose]());

function withoutAddress({ path, text }: { readonly path: string; readonly text: string }) {
  return { path, text: path === 'site.yaml' ? text.replace(/^url: .*\n/m, '') : text };
}

describe('the site of an organisation of 200 notes', () => {
  it('is all there', () => {
    const notes = pages.filter(({ path }) => /^\/notes\/[^/]+\/\d{4}-\d\d-\d\d[^/]*\/(?!part\/)/.test(path));
    expect(notes).toHaveLength(200);
  });

  it('has no page above 100 kB', () => {
    const heavy = pages.filter(({ html }) => Buffer.byteLength(html) > 100_000).map(({ path }) => path);
    expect(heavy).toEqual([]);
  });

  it('has a Markdown twin of each page that says so, without a dead link', async () => {
    const twins = await twinsOf(dist);
    expect(twins.length).toBeGreaterThan(700);
    expect(twins.map(({ path }) => path)).toEqual(pagesWithTwin(pages).toSorted());
    expect(deadLinksOf(dist, pages, twins, 'http://this.site')).toEqual([]);
  });

  it('has no file of search texts above 20 kB', async () => {
    const texts = join(dist, 'pagefind/fragment');
    const files = await Promise.all((await readdir(texts)).map((file) => stat(join(texts, file))));
    expect(files).not.toEqual([]);
    expect(files.filter(({ size }) => size > 20_000)).toEqual([]);
  });

  it('has no link within itself that leads nowhere', () => {
    expect(deadLinks(dist, pages)).toEqual([]);
  });

  it('has no anchor twice on a page', () => {
    expect(doubledAnchors(pages)).toEqual([]);
  });

  it('can be reached whole from its first page', () => {
    const reached = reachable(pages);
    expect(pages.map(({ path }) => path).filter((path) => !reached.has(path))).toEqual(['/404.html']);
  });

  it('has feeds and calendars though it does not say where it stands', async () => {
    const feed = await readFile(join(dist, 'feed.xml'), 'utf8');
    expect(XMLValidator.validate(feed)).toBe(true);
    const links = [...feed.matchAll(/<link [^>]*href="([^"]+)"/g)].map(([, path = '']) => path);
    expect(links).toHaveLength(32);
    await Promise.all(links.map((path) => stat(join(dist, path))));
    expect(await readFile(join(dist, 'actions.ics'), 'utf8')).not.toMatch(/^URL/m);
  });
});

// A browser that is missing fails in CI, as it does for tests/browser.
describe.skipIf(!browserPath() && !process.env['CI'])('the home page of an organisation', () => {
  it.each([
    ['desk', 1280, 800],
    ['phone', 390, 844],
  ])('has what is overdue on the first screen of a %s', async (_, width, height) => {
    await using site = await serve(dist);
    const browser = await startBrowser();
    try {
      await using visited = await visit(browser, site.origin, { viewport: { width, height } });
      const { page, trouble } = visited;
      await page.goto(site.origin);
      const lines = page.locator('section:has(> .side-head > #overdue) .lines > li');
      const bottom = async (nth: number) => {
        const box = await lines.nth(nth).boundingBox();
        return (box?.y ?? Number.NaN) + (box?.height ?? 0);
      };
      expect(await bottom(0)).toBeLessThan(height / 2);
      expect(await bottom(5)).toBeLessThan(height);
      expect(await page.getByRole('heading', { name: 'Next meetings' }).count()).toBe(1);
      expect(trouble).toEqual([]);
    } finally {
      await browser.close();
    }
  });
});

// The demo is too small for tables with every column.
describe.skipIf(!browserPath() && !process.env['CI'])('the books of an organisation', () => {
  it('never scroll sideways', async () => {
    const books = pages.map(({ path }) => path).filter((path) => /^\/books\/\d{4}-\d\d-q\d\/$/.test(path));
    expect(books.length).toBeGreaterThan(5);
    await using site = await serve(dist);
    const browser = await startBrowser();
    try {
      await using visited = await visit(browser, site.origin);
      const { page } = visited;
      const wide: string[] = [];
      for (const path of books) {
        await page.goto(site.origin + path);
        for (const width of [390, 768, 1152, 1279, 1280]) {
          await page.setViewportSize({ width, height: 900 });
          const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          if (over > 0) wide.push(`${path} at ${width}: ${over}`);
        }
      }
      expect(wide).toEqual([]);
    } finally {
      await browser.close();
    }
  });
});
