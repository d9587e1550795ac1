import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { startBrowser } from '../support/browser.ts';
import { type SiteServer, serve } from '../support/site-server.ts';
import { visit } from '../support/visit.ts';

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

/** The texts of the actions that the ledger shows. */
const shown = (page: Page) =>
  page.locator('table.ledger tr:not(.group) th[scope="row"] > a').allTextContents();

const tracking = 'Find one way to track the work of the whole program';

describe('the ledger', () => {
  it('filters, and the address says what is shown', async () => {
    await using visited = await visit(browser, site.origin);
    const { page, trouble } = visited;
    await page.goto(`${site.origin}/actions/`);
    await page.getByLabel('Owner', { exact: true }).selectOption('mark');
    await expect.poll(() => shown(page)).toEqual([tracking]);
    expect(new URL(page.url()).searchParams.get('owner')).toBe('mark');

    await page.reload();
    await expect.poll(() => shown(page)).toEqual([tracking]);
    expect(await page.getByLabel('Owner', { exact: true }).inputValue()).toBe('mark');
    expect(trouble).toEqual([]);
  });

  it('goes back with the browser', async () => {
    await using visited = await visit(browser, site.origin);
    const { page } = visited;
    await page.goto(`${site.origin}/actions/`);
    const all = await shown(page);
    await page.getByLabel('Status').selectOption('done');
    await expect.poll(() => shown(page)).not.toEqual(all);
    await page.goBack();
    await expect.poll(() => shown(page)).toEqual(all);
  });

  it.each([
    ['?for=p6/o2.2&status=open', (texts: string[]) => texts.includes(tracking)],
    ['?owner=nobody', (texts: string[]) => texts.length > 0 && !texts.includes(tracking)],
    ['?quarter=2017-18-q1&status=open', (texts: string[]) => texts.includes(tracking)],
  ])('is asked by address from other pages: %s', async (question, holds) => {
    await using visited = await visit(browser, site.origin);
    const { page } = visited;
    await page.goto(`${site.origin}/actions/${question}`);
    await page.getByLabel('Status').waitFor();
    await expect.poll(async () => holds(await shown(page))).toBe(true);
  });

  it('leads from an objective to its actions', async () => {
    await using visited = await visit(browser, site.origin);
    const { page } = visited;
    await page.goto(`${site.origin}/programs/p6/`);
    await page.locator('[id="o2.2"]').getByRole('link', { name: '1 done' }).click();
    await expect
      .poll(() => shown(page))
      .toEqual(['Set up a Jenkins in CI staging on which plugins for the pipeline can be tried']);
  });
});
