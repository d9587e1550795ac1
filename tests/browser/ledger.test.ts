import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { demoSite } from '../support/demo-site.ts';
import { askLedger, shownHeads, shownIds, shownTexts } from '../support/ledger.ts';
import type { Visit } from '../support/visit.ts';

const site = demoSite();

// One browser page for all tests that only ask a question by the address: each loads the ledger anew.
let shared: Visit;
beforeAll(async () => {
  shared = await site.visit();
});
afterAll(() => shared?.[Symbol.asyncDispose]());
beforeEach(() => {
  shared.trouble.length = 0;
});

const tracking = 'Find one way to track the work of the whole program';

describe('the ledger', () => {
  it('filters, and the address says what is shown', async () => {
    await using visited = await site.visit();
    const { page, trouble } = visited;
    await page.goto(`${site.origin}/actions/`);
    await page.getByLabel('Owner', { exact: true }).selectOption('mark');
    await expect.poll(() => shownTexts(page)).toEqual([tracking]);
    expect(new URL(page.url()).searchParams.get('owner')).toBe('mark');

    await page.reload();
    await expect.poll(() => shownTexts(page)).toEqual([tracking]);
    expect(await page.getByLabel('Owner', { exact: true }).inputValue()).toBe('mark');
    expect(trouble).toEqual([]);
  });

  it('goes back with the browser', async () => {
    await using visited = await site.visit();
    const { page } = visited;
    await page.goto(`${site.origin}/actions/`);
    const all = await shownTexts(page);
    await page.getByLabel('Status', { exact: true }).selectOption('done');
    await expect.poll(() => shownTexts(page)).not.toEqual(all);
    await page.goBack();
    await expect.poll(() => shownTexts(page)).toEqual(all);
  });

  it.each([
    ['?for=p6/o2.2&status=open', (texts: string[]) => texts.includes(tracking)],
    ['?owner=nobody', (texts: string[]) => texts.length > 0 && !texts.includes(tracking)],
    ['?quarter=2017-18-q1&status=open', (texts: string[]) => texts.includes(tracking)],
  ])('is filtered by the address from other pages: %s', async (question, holds) => {
    const { page } = shared;
    await page.goto(`${site.origin}/actions/${question}`);
    await page.getByLabel('Status', { exact: true }).waitFor();
    await expect.poll(async () => holds(await shownTexts(page))).toBe(true);
  });

  it('leads from an objective to its actions', async () => {
    await using visited = await site.visit();
    const { page } = visited;
    await page.goto(`${site.origin}/programs/p6/`);
    await page.locator('[id="o2.2"]').getByRole('link', { name: '1 done' }).click();
    await page.getByLabel('Status', { exact: true }).waitFor();
    await expect
      .poll(() => shownTexts(page))
      .toEqual(['Set up a Jenkins in CI staging for trying out pipeline plugins']);
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
    ['?status=open&stale=yes&owner=dan', ['helm-review']],
  ])('filters by each thing: %s', async (question, found) => {
    const { page, trouble } = shared;
    await askLedger(page, site.origin, question);
    await expect.poll(async () => [...new Set(await shownIds(page))].toSorted()).toEqual(found.toSorted());
    expect(trouble).toEqual([]);
  });

  it.each([
    ['team', ['Cloud', 'Ops', 'Release Engineering', 'Services', 'No team']],
    ['objective', ['p6/o2.2', 'p6/o2.3', 'No objective']],
    ['status', ['Blocked', 'Open', 'In progress']],
    ['due', ['Overdue', 'Expected date passed', 'No due date']],
    ['carried', ['Carried over once or twice', 'Never carried over']],
    ['blocked', ['Blocked', 'Not blocked']],
    ['none', []],
  ])('groups by %s', async (group, words) => {
    const { page } = shared;
    await askLedger(page, site.origin, '');
    await page.getByLabel('Group by').selectOption(group);
    await expect
      .poll(async () => (await shownHeads(page)).map((head) => /\(([^)]*)\)$/.exec(head)?.[1] ?? head))
      .toEqual(words);
    expect(new URL(page.url()).search).toBe(`?group=${group}`);
    expect(await page.getByRole('button', { name: 'Owner', exact: true }).count()).toBe(1);
  });

  it('sorts by a column from its head, one way, the other, and not at all', async () => {
    await using visited = await site.visit();
    const { page } = visited;
    await askLedger(page, site.origin, '?group=none');
    const usual = await shownTexts(page);
    const head = page.getByRole('button', { name: 'Action', exact: true });
    const column = page.getByRole('columnheader', { name: 'Action', exact: true });
    const sorted = usual.toSorted((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1));
    await head.click();
    await expect.poll(() => shownTexts(page)).toEqual(sorted);
    expect(await column.getAttribute('aria-sort')).toBe('ascending');
    expect(page.url()).toContain('?group=none&sort=action');
    await head.click();
    await expect.poll(() => shownTexts(page)).toEqual(sorted.toReversed());
    expect(await column.getAttribute('aria-sort')).toBe('descending');
    await head.click();
    await expect.poll(() => shownTexts(page)).toEqual(usual);
    await page.goBack();
    await expect.poll(() => shownTexts(page)).toEqual(sorted.toReversed());
  });

  it('lists the active filters and removes each', async () => {
    await using visited = await site.visit();
    const { page } = visited;
    await askLedger(page, site.origin, '?for=p6/o2.3&status=overdue');
    const asked = page.getByRole('list', { name: 'Active filters' }).getByRole('button');
    await expect
      .poll(() => asked.allTextContents())
      .toEqual(['open ×', expect.stringMatching(/^for .*… \(p6\/o2\.3\) ×$/), 'overdue ×']);
    await page.getByRole('button', { name: 'Remove: overdue' }).click();
    await expect.poll(async () => (await shownIds(page)).toSorted()).toEqual(['mwctl-product', 'use-cases']);
    expect(new URL(page.url()).search).toBe('?status=open&objective=p6/o2.3');
  });

  it('works by keyboard alone, and keeps its place', async () => {
    await using visited = await site.visit();
    const { page } = visited;
    await askLedger(page, site.origin, '');
    await page.getByLabel('Status', { exact: true }).focus();
    for (let step = 0; step < 6; step += 1) await page.keyboard.press('Tab');
    expect(await page.getByLabel('overdue', { exact: true }).evaluate((box) => box.matches(':focus'))).toBe(
      true,
    );
    await page.keyboard.press('Space');
    await expect.poll(() => shownIds(page)).toEqual(['kubernetes-upgrade', 'kubernetes-upgrade']);
    await page.getByRole('button', { name: 'Due', exact: true }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).toContain('sort=due');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Due');
    await page.getByRole('button', { name: 'Remove: overdue' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).not.toContain('overdue');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
      'Remove: open',
    );
  });

  it('draws a row as the page prints it', async () => {
    await using visited = await site.visit();
    const { page } = visited;
    const printed = async () => {
      const rows = await page.locator('table.ledger tbody tr:not(.group)').allInnerTexts();
      return rows.map((row) => row.replace(/\s+/g, ' ').trim()).toSorted();
    };
    await askLedger(page, site.origin, '');
    const before = await printed();
    await askLedger(page, site.origin, '?status=open&sort=-action');
    await expect
      .poll(() => page.getByRole('columnheader', { name: 'Action' }).getAttribute('aria-sort'))
      .toBe('descending');
    expect(await printed()).toEqual(before);
    expect(before.some((row) => row.includes('no team is done yet'))).toBe(true);
  });

  it('leads from a row to its line in the note', async () => {
    await using visited = await site.visit();
    const { page } = visited;
    for (const [question, id] of [
      ['?owner=mark', 'single-tracking'],
      ['?unowned=yes&status=open', 'expand-workboard'],
    ]) {
      await askLedger(page, site.origin, question ?? '');
      await expect.poll(() => shownIds(page)).toEqual([id]);
      const source = page.locator('table.ledger .src').first();
      expect(await source.textContent()).toContain('Deployment pipeline');
      await source.getByRole('link').click();
      await page.waitForURL(new RegExp(`/notes/deployment-pipeline/.*#${id}$`));
      expect(await page.locator(`.record[id="${id}"]`).count()).toBe(1);
    }
  });

  it('says its day and leads to each owner, without JavaScript', async () => {
    await using visited = await site.visit({ javaScriptEnabled: false });
    const { page } = visited;
    await page.goto(`${site.origin}/actions/`);
    expect(await page.locator('[data-ledger-count]').textContent()).toMatch(/as of \d+ \w+ \d{4}/);
    const link = page.getByRole('link', { name: 'Cloud', exact: true }).first();
    expect(await link.getAttribute('href')).toBe('#owner-cloud');
  });
});
