import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
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

it('of a record is copied by the link that leads to it, and of a heading by the sign beside it', async () => {
  await using visited = await visit(browser, site.origin, {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const { page, trouble } = visited;
  const planning = `${site.origin}/notes/deployment-pipeline/2017-07-25/`;
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await page.goto(planning);

  await page.getByRole('link', { name: 'tie-to-objectives' }).click();
  await page.getByText('Link copied').waitFor();
  expect(await copied()).toBe(`${planning}#tie-to-objectives`);

  await page.getByRole('link', { name: 'Link to Services' }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(copied).toBe(`${planning}#services`);
  expect(trouble).toEqual([]);
});
