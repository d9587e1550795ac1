import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { axeFile, violationsOn } from '../support/accessibility.ts';
import { startBrowser } from '../support/browser.ts';
import { type SiteServer, serve } from '../support/site-server.ts';
import { templates } from '../support/templates.ts';
import { type Visit, visit } from '../support/visit.ts';

const demo = inject('demo');
let browser: Browser;
let site: SiteServer;
// One browser page for all templates, which loads axe by itself: opening a page for each, and sending axe to each, took
// longer than the checks.
let visited: Visit;

beforeAll(async () => {
  [browser, site] = await Promise.all([startBrowser(), serve(demo)]);
  visited = await visit(browser, site.origin, { reducedMotion: 'reduce' });
  await visited.page.addInitScript({ path: axeFile });
});
afterAll(async () => {
  await visited[Symbol.asyncDispose]();
  await browser.close();
  await site[Symbol.asyncDispose]();
});

/** By how many pixels the page is wider than the window, if at all. */
const overhang = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe.each(Object.entries(templates))('%s', (_, path) => {
  it('loads without trouble', async () => {
    const { page, trouble } = visited;
    trouble.length = 0;
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize({ width: 1280, height: 900 });
    const response = await page.goto(site.origin + path, { waitUntil: 'networkidle' });
    expect(response?.status()).toBe(200);
    expect(trouble).toEqual([]);
  });

  // Each width follows its neighbour: to lay the page out anew takes as long as to measure it.
  it('holds in the light theme, at every width', async () => {
    const { page } = visited;
    for (const width of [1280, 768, 390, 360, 320]) {
      await page.setViewportSize({ width, height: 900 });
      if (width === 1280 || width === 390) expect(await violationsOn(page), `at ${width} pixels`).toEqual([]);
      expect(await overhang(page), `at ${width} pixels`).toBe(0);
    }
  });

  // The dark theme differs in colours only, which a test of the style sheets holds.
  it('has colours that can be read in the dark theme', async () => {
    const { page } = visited;
    await page.emulateMedia({ colorScheme: 'dark' });
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await violationsOn(page, { rules: 'colour' }), `at ${width} pixels`).toEqual([]);
    }
  });

  // Last, since it changes the page.
  it('breaks a word that is wider than a phone', async () => {
    const { page } = visited;
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
