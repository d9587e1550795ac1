import { readFile } from 'node:fs/promises';
import papaparse from 'papaparse';
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

/** Opens the ledger with a question and waits until it is answered. */
async function ask(page: Page, question: string): Promise<void> {
  await page.goto(`${site.origin}/actions/${question}`);
  await page.getByLabel('Status', { exact: true }).waitFor();
}

const ids = async (page: Page) => {
  const links = page.locator('table.ledger tr:not(.group) th[scope="row"] > a');
  const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  return addresses.map((address) => address.split('/').at(-2));
};

const heads = (page: Page) =>
  page
    .locator('table.ledger .group th')
    .evaluateAll((all) => all.map((head) => head.firstChild?.textContent ?? ''));

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
    await page.getByLabel('Status', { exact: true }).selectOption('done');
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
    await page.getByLabel('Status', { exact: true }).waitFor();
    await expect.poll(async () => holds(await shown(page))).toBe(true);
  });

  it('leads from an objective to its actions', async () => {
    await using visited = await visit(browser, site.origin);
    const { page } = visited;
    await page.goto(`${site.origin}/programs/p6/`);
    await page.locator('[id="o2.2"]').getByRole('link', { name: '1 done' }).click();
    await page.getByLabel('Status', { exact: true }).waitFor();
    await expect
      .poll(() => shown(page))
      .toEqual(['Set up a Jenkins in CI staging on which plugins for the pipeline can be tried']);
  });

  it.each([
    ['?status=blocked', ['mwctl-product']],
    ['?status=done', ['ci-staging-jenkins']],
    ['?status=closed', ['ci-staging-jenkins']],
    ['?status=open&owner=ops', ['kubernetes-upgrade', 'q2-goals']],
    ['?status=open&team=cloud', ['kubernetes-upgrade']],
    ['?status=open&series=deployment-pipeline&carried=1', ['expand-workboard']],
    ['?status=open&program=p6&unowned=yes', ['expand-workboard']],
    ['?status=open&outcome=p6/o2&owner=services', ['mwctl-product']],
    ['?status=open&objective=p6/o2.3', ['mwctl-product', 'use-cases']],
    ['?status=open&goal=2017-18-q1/ci-pipeline&owner=mark', ['single-tracking']],
    ['?quarter=2016-17-q3', ['expand-workboard', 'ci-staging-jenkins']],
    ['?status=open&due-from=2017-09-01&due-to=2017-09-30', ['kubernetes-upgrade']],
    ['?overdue=yes', ['kubernetes-upgrade']],
    ['?blocked=yes', ['mwctl-product']],
    ['?unlinked=yes', []],
    ['?status=open&quiet=yes&owner=dan', ['helm-review']],
  ])('filters by each thing: %s', async (question, found) => {
    await using visited = await visit(browser, site.origin);
    const { page, trouble } = visited;
    await ask(page, question);
    await expect.poll(async () => [...new Set(await ids(page))].toSorted()).toEqual(found.toSorted());
    expect(trouble).toEqual([]);
  });

  it.each([
    ['team', ['Cloud', 'Ops', 'Release Engineering', 'Services', 'No team']],
    ['objective', ['p6/o2.2', 'p6/o2.3', 'No objective']],
    ['status', ['Blocked', 'Open', 'In progress']],
    ['due', ['Overdue', 'Due later', 'Due on no day']],
    ['carried', ['Carried over once or twice', 'Never carried over']],
    ['blocked', ['Blocked', 'Not blocked']],
    ['none', []],
  ])('groups by %s', async (group, words) => {
    await using visited = await visit(browser, site.origin);
    const { page } = visited;
    await ask(page, '');
    await page.getByLabel('Group by').selectOption(group);
    await expect
      .poll(async () => (await heads(page)).map((head) => head.replace(/ · .*/, '')))
      .toEqual(words);
    expect(new URL(page.url()).search).toBe(`?group=${group}`);
    expect(await page.getByRole('button', { name: 'Owner', exact: true }).count()).toBe(1);
  });

  it('sorts by a column from its head, one way, the other, and not at all', async () => {
    await using visited = await visit(browser, site.origin);
    const { page } = visited;
    await ask(page, '?group=none');
    const usual = await shown(page);
    const head = page.getByRole('button', { name: 'Action', exact: true });
    const column = page.getByRole('columnheader', { name: 'Action', exact: true });
    const sorted = usual.toSorted((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1));
    await head.click();
    await expect.poll(() => shown(page)).toEqual(sorted);
    expect(await column.getAttribute('aria-sort')).toBe('ascending');
    expect(page.url()).toContain('?group=none&sort=action');
    await head.click();
    await expect.poll(() => shown(page)).toEqual(sorted.toReversed());
    expect(await column.getAttribute('aria-sort')).toBe('descending');
    await head.click();
    await expect.poll(() => shown(page)).toEqual(usual);
    await page.goBack();
    await expect.poll(() => shown(page)).toEqual(sorted.toReversed());
  });

  it('names what is asked for and takes it away piece by piece', async () => {
    await using visited = await visit(browser, site.origin);
    const { page } = visited;
    await ask(page, '?for=p6/o2.3&status=late');
    const asked = page.getByRole('list', { name: 'What is asked for' }).getByRole('button');
    await expect.poll(() => asked.allTextContents()).toEqual(['still open ×', 'for p6/o2.3 ×', 'overdue ×']);
    await page.getByRole('button', { name: 'Remove: overdue' }).click();
    await expect.poll(async () => (await ids(page)).toSorted()).toEqual(['mwctl-product', 'use-cases']);
    expect(new URL(page.url()).search).toBe('?status=open&objective=p6/o2.3');
  });

  it.each(['', '?status=any&group=none&sort=-action', '?group=team'])(
    'saves as CSV exactly what is shown: %s',
    async (question) => {
      await using visited = await visit(browser, site.origin);
      const { page } = visited;
      await ask(page, question);
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Download CSV' }).click();
      const file = await download;
      expect(file.suggestedFilename()).toMatch(/^actions-\d{4}-\d\d-\d\d\.csv$/);
      const text = await readFile(await file.path(), 'utf8');
      const rows = papaparse.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
      expect(rows.map((row) => row['Action'])).toEqual(await shown(page));
      expect(rows.length).toBeGreaterThan(0);
    },
  );

  it('copies as Markdown exactly what is shown', async () => {
    await using visited = await visit(browser, site.origin, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const { page, trouble } = visited;
    await ask(page, '?group=objective&sort=action');
    await page.getByRole('button', { name: 'Copy as Markdown' }).click();
    await page.getByText('rows copied as Markdown').waitFor();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    const actions = [...text.matchAll(/^\| (?:Open|In progress|Blocked) \| \[(.*?)\]\(/gm)];
    expect(actions.map(([, action]) => action)).toEqual(await shown(page));
    expect([...text.matchAll(/^\*\*(.*)\*\*$/gm)].map(([, head]) => head)).toEqual(await heads(page));
    expect(trouble).toEqual([]);
  });

  it('shows the text where the browser does not let it copy', async () => {
    await using visited = await visit(browser, site.origin);
    const { page } = visited;
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: () => Promise.reject(new Error('not allowed')) },
      });
    });
    await ask(page, '?owner=mark');
    await page.getByRole('button', { name: 'Copy as Markdown' }).click();
    expect(await page.getByLabel('What is shown, as Markdown').inputValue()).toContain(`[${tracking}](`);
  });

  it('works by keyboard alone, and keeps its place', async () => {
    await using visited = await visit(browser, site.origin);
    const { page } = visited;
    await ask(page, '');
    await page.getByLabel('Status', { exact: true }).focus();
    for (let step = 0; step < 6; step += 1) await page.keyboard.press('Tab');
    expect(await page.getByLabel('overdue', { exact: true }).evaluate((box) => box.matches(':focus'))).toBe(
      true,
    );
    await page.keyboard.press('Space');
    await expect.poll(() => ids(page)).toEqual(['kubernetes-upgrade', 'kubernetes-upgrade']);
    await page.getByRole('button', { name: 'Due', exact: true }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).toContain('sort=due');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Due');
    await page.getByRole('button', { name: 'Remove: overdue' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).not.toContain('overdue');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
      'Remove: still open',
    );
  });

  it('leads from a row to its line in the note', async () => {
    await using visited = await visit(browser, site.origin);
    const { page } = visited;
    for (const [question, id] of [
      ['?owner=mark', 'single-tracking'],
      ['?unowned=yes&status=open', 'expand-workboard'],
    ]) {
      await ask(page, question ?? '');
      await expect.poll(() => ids(page)).toEqual([id]);
      const source = page.locator('table.ledger .src').first();
      expect(await source.textContent()).toContain('Deployment pipeline');
      await source.getByRole('link').click();
      await page.waitForURL(new RegExp(`/notes/deployment-pipeline/.*#${id}$`));
      expect(await page.locator(`.record[id="${id}"]`).count()).toBe(1);
    }
  });

  it('tells lateness by the day of the reader, and the day it was built without JavaScript', async () => {
    await using visited = await visit(browser, site.origin);
    const { page } = visited;
    await page.clock.setFixedTime(new Date(2017, 8, 25));
    await ask(page, '?owner=cloud&group=none');
    await expect.poll(() => page.locator('table.ledger .lateness').allTextContents()).toEqual([' in 5 days']);
    await page.clock.setFixedTime(new Date(2017, 9, 2));
    await ask(page, '');
    const cloud = page.locator('#owner-cloud');
    expect(await cloud.locator('.lateness').textContent()).toContain('2 days late');
    await expect.poll(() => cloud.locator('.of').textContent()).toBe('1 open, 1 late');

    await using plain = await visit(browser, site.origin, { javaScriptEnabled: false });
    await plain.page.goto(`${site.origin}/actions/`);
    expect(await plain.page.locator('[data-ledger-count]').textContent()).toMatch(/as of \d+ \w+ \d{4}/);
    expect(
      await plain.page.getByRole('link', { name: 'Cloud', exact: true }).first().getAttribute('href'),
    ).toBe('#owner-cloud');
  });
});
