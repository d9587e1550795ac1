import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { axeFile, violationsOn } from '../support/accessibility.ts';
import { startBrowser } from '../support/browser.ts';
import { type SiteServer, serve } from '../support/site-server.ts';
import { harbourTemplates, templates } from '../support/templates.ts';
import { type Visit, visit } from '../support/visit.ts';

let browser: Browser;
let site: SiteServer;
let harbour: SiteServer;
// One browser page for all templates of a site, which loads axe by itself: opening a page for each, and sending axe to
// each, took longer than the checks.
let visited: Visit;
let visitedHarbour: Visit;

beforeAll(async () => {
  [browser, site, harbour] = await Promise.all([
    startBrowser(),
    serve(inject('demo')),
    serve(inject('harbour')),
  ]);
  const options = { reducedMotion: 'reduce' } as const;
  visited = await visit(browser, site.origin, options);
  visitedHarbour = await visit(browser, harbour.origin, options);
  for (const { page } of [visited, visitedHarbour]) await page.addInitScript({ path: axeFile });
});
afterAll(async () => {
  await visited[Symbol.asyncDispose]();
  await visitedHarbour[Symbol.asyncDispose]();
  await browser.close();
  await site[Symbol.asyncDispose]();
  await harbour[Symbol.asyncDispose]();
});

/** By how many pixels the page is wider than the window, if at all. */
const overhang = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe.each(Object.entries(templates))('%s', (name, path) => {
  const inHarbour = harbourTemplates[name];
  const opened = () => (inHarbour ? visitedHarbour : visited);
  const address = () => (inHarbour ? harbour.origin + inHarbour : site.origin + path);

  it('loads without trouble', async () => {
    const { page, trouble } = opened();
    trouble.length = 0;
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize({ width: 1280, height: 900 });
    const response = await page.goto(address(), { waitUntil: 'networkidle' });
    expect(response?.status()).toBe(200);
    expect(trouble).toEqual([]);
  });

  // Each width follows its neighbour: to lay the page out anew takes as long as to measure it.
  it('holds in the light theme, at every width', async () => {
    const { page } = opened();
    for (const width of [1280, 768, 390, 360, 320]) {
      await page.setViewportSize({ width, height: 900 });
      if (width === 1280 || width === 390) expect(await violationsOn(page), `at ${width} pixels`).toEqual([]);
      expect(await overhang(page), `at ${width} pixels`).toBe(0);
    }
  });

  // The dark theme differs in colours only, which a test of the style sheets holds.
  it('has colours that can be read in the dark theme', async () => {
    const { page } = opened();
    await page.emulateMedia({ colorScheme: 'dark' });
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await violationsOn(page, { rules: 'colour' }), `at ${width} pixels`).toEqual([]);
    }
  });

  // Last, since it changes the page.
  it('breaks a word that is wider than a phone', async () => {
    const { page } = opened();
    await page.setViewportSize({ width: 320, height: 900 });
    await page.evaluate(() => {
      const words =
        'main :is(h1, .what, .facts a:not(.counts *), .said, .turn span, .side-head p, .group th b)';
      for (const one of document.querySelectorAll(words)) one.append('x'.repeat(300));
    });
    expect(await overhang(page)).toBe(0);
  });
});

describe('the keyboard', () => {
  it('reaches the text first, by the skip link', async () => {
    await using visited = await visit(browser, site.origin);
    const { page } = visited;
    await page.goto(`${site.origin}/notes/`);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to main content');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('_main');
  });

  it('switches the theme, which the next page keeps', async () => {
    await using visited = await visit(browser, site.origin, { colorScheme: 'light' });
    const { page } = visited;
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    await page.goto(`${site.origin}/notes/`);
    const light = await paper();
    await page.getByRole('button', { name: 'Switch between light and dark' }).press('Enter');
    await expect.poll(paper).not.toBe(light);
    const dark = await paper();
    await page.goto(`${site.origin}/programs/`);
    expect(await paper()).toBe(dark);
  });
});
