import { appendFile, cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { buildWhole } from './support/build.ts';
import { type BuiltPage, pagesOf } from './support/pages-of.ts';
import { type Temporary, temporary } from './support/temporary.ts';
import { visibleTexts } from './support/visible-text.ts';

const demo = inject('demo');
const address = 'https://notes.example.org';
const isHidden = ({ html }: BuiltPage) => html.includes('<meta name="robots" content="noindex">');

describe('the sitemap of the demo', () => {
  it('lists every page that may be found, and no other', async () => {
    const pages = await pagesOf(demo);
    const { urlset } = new XMLParser().parse(await readFile(join(demo, 'sitemap.xml'), 'utf8'));
    const listed = urlset.url.map(({ loc }: { loc: string }) => loc);
    const found = pages.filter((page) => !isHidden(page)).map(({ path }) => address + path);
    expect(listed.toSorted()).toEqual(found.toSorted());
  });

  it('has the day of the last note that changed a page', async () => {
    const { urlset } = new XMLParser().parse(await readFile(join(demo, 'sitemap.xml'), 'utf8'));
    const day = new Map(urlset.url.map(({ loc, lastmod }: Record<string, string>) => [loc, lastmod]));
    expect(day.get(`${address}/notes/deployment-pipeline/2017-03-07/`)).toBe('2017-03-07');
    expect(day.get(`${address}/actions/deployment-pipeline/single-tracking/`)).toBe('2017-07-25');
    expect(day.get(`${address}/programs/p6/o2.2/`)).toBe('2017-07-25');
    expect(day.get(`${address}/reports/`)).toBeUndefined();
  });

  it('is named by robots.txt, which forbids nothing', async () => {
    expect(await readFile(join(demo, 'robots.txt'), 'utf8')).toBe(
      `User-agent: *\nDisallow:\n\nSitemap: ${address}/sitemap.xml\n`,
    );
  });
});

describe('a site with `noindex`', () => {
  let folder: Temporary;
  let dist: string;
  beforeAll(async () => {
    folder = await temporary();
    dist = join(folder.path, 'dist');
    const content = join(folder.path, 'content');
    await cp('src/testing/programs/whole-format/content', content, { recursive: true });
    await appendFile(join(content, 'site.yaml'), '\nnoindex: true\n');
    await buildWhole(dist, content);
  });
  afterAll(() => folder?.[Symbol.asyncDispose]());

  it('says so on every page, which crawlers may read', async () => {
    const pages = await pagesOf(dist);
    expect(pages.length).toBeGreaterThan(20);
    expect(pages.filter((page) => !isHidden(page)).map(({ path }) => path)).toEqual([]);
    expect(await readFile(join(dist, 'robots.txt'), 'utf8')).toMatch(/^#.*\nUser-agent: \*\nDisallow:\n$/);
  });

  // The same build, since every build takes seconds. Its settings name a period `iteration`.
  it('says the word of its group for a period in every text of a page', async () => {
    const texts = (await pagesOf(dist)).flatMap(({ path, html }) =>
      visibleTexts(html, () => false).map((text) => `${path}: ${text}`),
    );
    const isFolder = (text: string) => text.endsWith('quarters/.');
    expect(texts.filter((text) => /: .*quarter/i.test(text) && !isFolder(text))).toEqual([]);
    expect(texts).toContain('/quarters/: Iterations');
    expect(texts.filter((text) => /\biteration goal/i.test(text))).not.toEqual([]);
  });

  it('has no sitemap', async () => {
    await expect(readFile(join(dist, 'sitemap.xml'))).rejects.toThrow('ENOENT');
  });
});
