import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { violationsOn } from '../support/accessibility.ts';
import { demoSite } from '../support/demo-site.ts';

const phone = { width: 390, height: 844 };
const site = demoSite();

const nav = (page: Page, name: string) => page.getByRole('navigation', { name, exact: true });
const button = (page: Page) => page.locator('.menu > summary');

describe.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])('the navigation %s', (_, javaScriptEnabled) => {
  it('has seven words on a desk, and under the chosen one its other pages', async () => {
    await using visited = await site.visit({ javaScriptEnabled });
    const { page } = visited;
    await page.goto(`${site.origin}/`);
    const words = nav(page, 'Main').getByRole('link');
    expect(await words.allTextContents()).toEqual([
      'Overview',
      'Notes',
      'Actions',
      'Decisions',
      'Programs',
      'Reviews',
      'People',
    ]);
    expect(await button(page).isVisible()).toBe(false);
    await words.filter({ hasText: 'Actions' }).click();
    await nav(page, 'Actions').getByRole('link', { name: 'Blockers' }).click();
    expect(new URL(page.url()).pathname).toBe('/blockers/');
    expect(await nav(page, 'Main').locator('[aria-current="true"]').textContent()).toBe('Actions');
    expect(await nav(page, 'Actions').locator('[aria-current="page"]').textContent()).toBe('Blockers');
  });

  it.each([768, 1280])(
    'has its words above the other pages of the chosen one, %i pixels wide',
    async (width) => {
      await using visited = await site.visit({
        javaScriptEnabled,
        viewport: { width, height: 900 },
      });
      const { page } = visited;
      await page.goto(`${site.origin}/blockers/`);
      const bottom = await nav(page, 'Main').evaluate((words) => words.getBoundingClientRect().bottom);
      const top = await nav(page, 'Actions').evaluate((pages) => pages.getBoundingClientRect().top);
      expect(top).toBeGreaterThanOrEqual(bottom);
      const search = await page.locator('.tools').evaluate((tools) => tools.getBoundingClientRect().top);
      expect(search).toBeLessThan(bottom);
    },
  );

  it('has four words and a menu on a phone', async () => {
    await using visited = await site.visit({ javaScriptEnabled, viewport: phone });
    const { page } = visited;
    await page.goto(`${site.origin}/blockers/`);
    const words = nav(page, 'Main').getByRole('link').filter({ visible: true });
    expect(await words.allTextContents()).toEqual(['Overview', 'Notes', 'Actions', 'Programs']);
    const rows = await words.evaluateAll((all) => all.map((word) => word.getBoundingClientRect().top));
    expect(new Set(rows).size).toBe(1);
    expect(await nav(page, 'Actions').isVisible()).toBe(false);
    await button(page).click();
    await nav(page, 'Menu').getByRole('link', { name: 'Quarters' }).click();
    expect(new URL(page.url()).pathname).toBe('/quarters/');
    expect(await nav(page, 'Menu').isVisible()).toBe(false);
  });
});

describe('the menu', () => {
  it('opens and closes by keyboard alone', async () => {
    await using visited = await site.visit({ viewport: phone });
    const { page, trouble } = visited;
    await page.goto(`${site.origin}/`);
    await button(page).focus();
    await page.keyboard.press('Enter');
    expect(await nav(page, 'Menu').isVisible()).toBe(true);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Overview');
    await page.keyboard.press('Escape');
    expect(await nav(page, 'Menu').isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Menu');
    expect(trouble).toEqual([]);
  });

  it('has the same pages as the foot', async () => {
    await using visited = await site.visit({ viewport: phone });
    const { page } = visited;
    await page.goto(`${site.origin}/`);
    await button(page).click();
    const links = (name: string) => nav(page, name).getByRole('link').allTextContents();
    expect(await links('Menu')).toEqual(await links('All pages'));
  });

  it.each(['light', 'dark'] as const)('is accessible in the %s theme', async (colorScheme) => {
    await using visited = await site.visit({ viewport: phone, colorScheme });
    const { page } = visited;
    await page.goto(`${site.origin}/blockers/`);
    await button(page).click();
    expect(await violationsOn(page, { within: '.top' })).toEqual([]);
  });

  it('is not on paper, nor are head and foot', async () => {
    await using visited = await site.visit();
    const { page } = visited;
    await page.goto(`${site.origin}/blockers/`);
    await page.emulateMedia({ media: 'print' });
    for (const name of ['Main', 'Menu', 'Actions', 'All pages'])
      expect(await nav(page, name).isVisible()).toBe(false);
  });
});
