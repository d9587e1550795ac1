import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';
import { demoSite } from '../support/demo-site.ts';
import { pagesOf } from '../support/pages-of.ts';
import { templates } from '../support/templates.ts';

const demo = inject('demo');
const pages = await pagesOf(demo);
const notes = pages.filter(({ path }) => /^\/notes\/[^/]+\/[^/]+\/$/.test(path)).map(({ path }) => path);
const site = demoSite();

type Fetched = readonly { path: string; bytes: number }[];

const asked = [...notes, ...Object.values(templates).filter((path) => path !== templates.search)];
const known = new Map<string, Promise<Fetched>>();

/**
 * Every file that a page fetches to be shown, by path, with its size over the wire. Each page is opened once, in a
 * context of its own that has no file yet. Most of the time is spent in waiting until nothing more is fetched, so the
 * next two pages are opened meanwhile.
 */
function fetched(path: string): Promise<Fetched> {
  const at = asked.indexOf(path);
  for (const near of asked.slice(at, at + 3)) {
    if (known.has(near)) continue;
    const files = opened(near);
    // A failure is that of the test that asks for the page.
    files.catch(() => undefined);
    known.set(near, files);
  }
  return known.get(path) ?? Promise.reject(new Error(`No page ${path}`));
}

async function opened(path: string): Promise<Fetched> {
  await using visited = await site.visit();
  const paths: string[] = [];
  visited.page.on('request', (request) => paths.push(new URL(request.url()).pathname));
  await visited.page.goto(site.origin + path, { waitUntil: 'networkidle' });
  return Promise.all(
    [...new Set(paths)].map(async (own) => {
      const bytes = await readFile(join(demo, own.endsWith('/') ? `${own}index.html` : own));
      // Fonts are packed already; a server packs the rest.
      return {
        path: own,
        bytes: own.endsWith('.woff2') ? bytes.length : gzipSync(bytes, { level: 9 }).length,
      };
    }),
  );
}

const sum = (files: readonly { bytes: number }[]) => files.reduce((total, { bytes }) => total + bytes, 0);

describe('the budget', () => {
  it('of an HTML page is 100 kB', () => {
    const heavy = pages.filter(({ html }) => Buffer.byteLength(html) > 100_000).map(({ path }) => path);
    expect(heavy).toEqual([]);
  });

  it.each(notes)('of the first view of %s is 60 kB over the wire', async (path) => {
    // What is needed before anything is shown. Modules come after that, and have a budget of their own below; what
    // only emphasis and rare letters need comes when they are met.
    const later = /_astro\/.*\.js$|italic|600|latin-ext/;
    const files = (await fetched(path)).filter(({ path: own }) => !later.test(own));
    expect(files.map(({ path: own }) => own)).toContain(path);
    expect(sum(files)).toBeLessThanOrEqual(60_000);
  });

  it.each(notes)('of scripts on %s is 10 kB', async (path) => {
    const scripts = (await fetched(path)).filter(({ path: own }) => own.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(0);
    expect(sum(scripts)).toBeLessThanOrEqual(10_000);
  });

  it.each(Object.entries(templates))('of %s: the first view is 100 kB at most', async (_, path) => {
    if (path === templates.search) return;
    expect(sum(await fetched(path))).toBeLessThanOrEqual(100_000);
  });
});
