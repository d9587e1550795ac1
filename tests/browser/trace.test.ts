import { describe, expect, it } from 'vitest';
import { demoSite } from '../support/demo-site.ts';

const site = demoSite();

describe('the matrix', () => {
  it('is read, filtered and taken away without a script', async () => {
    await using visited = await site.visit({ javaScriptEnabled: false });
    const { page, trouble } = visited;
    await page.goto(`${site.origin}/trace/`);
    const row = page.locator('table.trace tr', { hasText: 'p6/o1.2' });
    expect(await row.innerText()).toContain('no action');
    expect(await page.locator('.chart-wide svg title').textContent()).not.toBe('');
    await page.getByRole('link', { name: 'Release Engineering' }).first().click();
    await page.waitForURL('**/trace/team/releng/');
    expect(await page.locator('table.trace').innerText()).not.toContain('p6/o1.2');
    const csv = await page.getByRole('link', { name: 'CSV' }).getAttribute('href');
    const table = await (await fetch(new URL(csv ?? '', page.url()))).text();
    expect(table).toContain('p6/o2.2');
    expect(table).not.toContain('p6/o1.2');
    expect(trouble).toEqual([]);
  });

  it('is filtered by several things at once, and the address says so', async () => {
    await using visited = await site.visit();
    const { page, trouble } = visited;
    await page.goto(`${site.origin}/trace/`);
    await page.getByLabel('Quarter', { exact: true }).selectOption('2017-18-q1');
    await page.getByLabel('Team', { exact: true }).selectOption('releng');
    await page.getByRole('button', { name: 'Show' }).click();
    await page.waitForURL('**/trace/?quarter=2017-18-q1&team=releng');
    const title = page.getByRole('heading', { level: 1 });
    await expect.poll(() => title.textContent()).toBe('Trace: 2017–18 Q1, Release Engineering');
    const rows = await page.locator('table.trace').innerText();
    expect(rows).toContain('p6/o2.2');
    expect(rows).not.toContain('p6/o1.2');
    expect(await page.locator('.chart-figure').isVisible()).toBe(false);
    expect(trouble).toEqual([]);
  });

  it('prints the same rows with a script as it has on its pages', async () => {
    await using visited = await site.visit();
    const { page } = visited;
    const cells = () => page.locator('table.trace :is(td, th)').allInnerTexts();
    const links = () =>
      page.locator('table.trace a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    // There is one program, so that asking for it too changes nothing.
    await page.goto(`${site.origin}/trace/team/releng/`);
    const printed = { cells: await cells(), links: await links() };
    await page.goto(`${site.origin}/trace/?program=p6&team=releng`);
    await expect
      .poll(() => page.getByRole('heading', { level: 1 }).textContent())
      .toContain(', Release Engineering');
    expect({ cells: await cells(), links: await links() }).toEqual(printed);
  });
});
