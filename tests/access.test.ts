import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { startBrowser } from './support/browser.ts';
import { type SiteServer, serve } from './support/site-server.ts';
import { templates } from './support/templates.ts';
import { visit } from './support/visit.ts';

const demo = inject('demo');
let browser: Browser;
let site: SiteServer;

beforeAll(async () => {
  [browser, site] = await Promise.all([startBrowser(), serve(demo)]);
});
afterAll(async () => {
  await browser.close();
  await site[Symbol.asyncDispose]();
});

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

describe.each(Object.entries(templates))('%s', (_, path) => {
  it.each([
    [1280, 'light'],
    [1280, 'dark'],
    [390, 'light'],
    [390, 'dark'],
  ] as const)('is accessible at %i pixels in the %s theme', async (width, colorScheme) => {
    const options = { viewport: { width, height: 900 }, colorScheme, reducedMotion: 'reduce' } as const;
    await using visited = await visit(browser, site.origin, options);
    await visited.page.goto(site.origin + path, { waitUntil: 'networkidle' });
    const { violations } = await new AxeBuilder({ page: visited.page }).withTags(rules).analyze();
    const found = violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => ({ id, target, failureSummary })),
    );
    expect(found).toEqual([]);
  });

  it.each([360, 390, 768, 1280])('does not scroll sideways at %i pixels', async (width) => {
    await using visited = await visit(browser, site.origin, { viewport: { width, height: 800 } });
    await visited.page.goto(site.origin + path, { waitUntil: 'networkidle' });
    const size = await visited.page.evaluate(() => ({
      page: document.documentElement.scrollWidth,
      window: document.documentElement.clientWidth,
    }));
    expect(size.page).toBeLessThanOrEqual(size.window);
  });

  it('loads without trouble: no error, nothing against the policy, nothing from another host', async () => {
    await using visited = await visit(browser, site.origin);
    const response = await visited.page.goto(site.origin + path, { waitUntil: 'networkidle' });
    expect(response?.status()).toBe(200);
    expect(visited.trouble).toEqual([]);
  });
});

describe('the keyboard', () => {
  it('reaches the text first, by the skip link', async () => {
    await using visited = await visit(browser, site.origin);
    const { page } = visited;
    await page.goto(`${site.origin}/notes/`);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the text');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
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
