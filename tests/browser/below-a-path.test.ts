import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser } from '../support/browser.ts';
import { buildWhole } from '../support/build.ts';
import { addressesIn, pagesOf } from '../support/pages-of.ts';
import { type SiteServer, serve } from '../support/site-server.ts';
import { type Temporary, temporary } from '../support/temporary.ts';
import { visit } from '../support/visit.ts';

const below = '/team/notes/';
let folder: Temporary;
let dist: string;
let browser: Browser;
let site: SiteServer;

beforeAll(async () => {
  folder = await temporary();
  dist = join(folder.path, 'dist');
  const content = join(folder.path, 'content');
  await cp('content', content, { recursive: true });
  const settings = join(content, 'site.yaml');
  const text = await readFile(settings, 'utf8');
  await writeFile(settings, text.replace(/^url: .*$/m, `url: https://notes.example.org${below}`));
  await buildWhole(dist, content);
  [browser, site] = await Promise.all([startBrowser(), serve(dist, below)]);
});
afterAll(async () => {
  await browser?.close();
  await site?.[Symbol.asyncDispose]();
  await folder?.[Symbol.asyncDispose]();
});

describe('a site below a path', () => {
  it('has no address beside that path', async () => {
    const outside = (await pagesOf(dist)).flatMap(({ path, html }) =>
      addressesIn(html)
        .filter((address) => address.startsWith('/') && !address.startsWith(below))
        .map((address) => `${path}: ${address}`),
    );
    expect([...new Set(outside)]).toEqual([]);
  });

  it('is read, searched and filtered like any other', async () => {
    await using visited = await visit(browser, site.origin);
    const { page, trouble } = visited;
    await page.goto(site.origin + below);
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Programs' }).click();
    await page.waitForURL(`**${below}programs/`, { waitUntil: 'load' });

    await page.keyboard.press('/');
    const dialog = page.getByRole('dialog', { name: 'Search' });
    await dialog.getByRole('searchbox').fill('track the work of the whole program');
    await dialog.getByRole('link', { name: 'Find one way to track the work of the whole program' }).click();
    await page.waitForURL(`**${below}actions/deployment-pipeline/single-tracking/*`);

    await page.goto(`${site.origin}${below}actions/?owner=mark`);
    await expect.poll(() => page.getByLabel('Owner', { exact: true }).inputValue()).toBe('mark');
    expect(trouble).toEqual([]);
  });

  it('shows a past day', async () => {
    await using visited = await visit(browser, site.origin);
    const { page, trouble } = visited;
    await page.goto(`${site.origin}${below}as-of/?day=2017-07-25`);
    await page.getByRole('heading', { name: 'Open actions' }).waitFor();
    await page.getByRole('button', { name: 'Previous' }).click();
    await page.waitForURL(`**${below}as-of/?day=2017-03-07`);
    expect(trouble).toEqual([]);
  });
});
