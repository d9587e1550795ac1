import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { demoSite, harbourSite } from '../support/demo-site.ts';
import { askLedger, shownHeads, shownIds, shownTexts } from '../support/ledger.ts';
import type { Visit } from '../support/visit.ts';

const site = harbourSite();
// Only in the demo does an action have no owner.
const demo = demoSite();

// One browser page for all tests that only ask a question by the address: each loads the ledger anew.
let shared: Visit;
beforeAll(async () => {
  shared = await site.visit();
});
afterAll(() => shared?.[Symbol.asyncDispose]());
beforeEach(() => {
  shared.trouble.length = 0;
});

const budget = 'Put numbers on the program for 2027';

describe('the ledger', () => {
  it('filters, and the address says what is shown', async () => {
    await using visited = await site.visit();
    const { page, trouble } = visited;
    await page.goto(`${site.origin}/actions/`);
    await page.getByLabel('Owner', { exact: true }).selectOption('hal');
    await expect.poll(() => shownTexts(page)).toEqual([budget]);
    expect(new URL(page.url()).searchParams.get('owner')).toBe('hal');

    await page.reload();
    await expect.poll(() => shownTexts(page)).toEqual([budget]);
    expect(await page.getByLabel('Owner', { exact: true }).inputValue()).toBe('hal');
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
    ['?for=crossings&status=open', (texts: string[]) => texts.includes(budget)],
    ['?owner=priya', (texts: string[]) => texts.length > 0 && !texts.includes(budget)],
    ['?quarter=2026-q4&status=open', (texts: string[]) => texts.includes(budget)],
  ])('is filtered by the address from other pages: %s', async (question, holds) => {
    const { page } = shared;
    await page.goto(`${site.origin}/actions/${question}`);
    await page.getByLabel('Status', { exact: true }).waitFor();
    await expect.poll(async () => holds(await shownTexts(page))).toBe(true);
  });

  it('leads from an objective to its actions', async () => {
    await using visited = await site.visit();
    const { page } = visited;
    await page.goto(`${site.origin}/programs/crossings/`);
    await page.locator('[id="o3.1"]').getByRole('link', { name: '1 done' }).click();
    await page.getByLabel('Status', { exact: true }).waitFor();
    await expect.poll(() => shownTexts(page)).toEqual(['Have the piles of Skerry pier surveyed by a diver']);
  });

  it.each([
    ['?status=blocked', ['alert-wording', 'dunlin-engine', 'refund-button', 'skerry-display']],
    ['?status=done&series=post-mortems', ['alert-day-check', 'apology', 'no-paper-list', 'seat-lock']],
    [
      '?status=closed&series=post-mortems',
      ['alert-day-check', 'apology', 'no-paper-list', 'seat-lock', 'standby-plan'],
    ],
    ['?status=open&owner=quay', ['goals-2027-q1']],
    // Her part of the refund terms is done.
    ['?status=open&owner=mairi', ['alert-wording', 'bike-fare-on-sale']],
    [
      '?status=open&team=ferries',
      ['ask-islanders', 'christmas-rota', 'crew-hours', 'dunlin-engine', 'goals-2027-q1'],
    ],
    ['?status=open&series=weekly&carried=3', ['skerry-display', 'spare-radio', 'tide-table']],
    ['?status=open&program=crossings&left=yes', []],
    ['?status=open&left=yes', ['tide-table']],
    ['?status=open&outcome=crossings/o2&owner=ruth', ['crane-bracket']],
    ['?status=open&objective=crossings/o2.2', ['alert-wording', 'date-tests']],
    ['?status=open&goal=2026-q4/online-changes&owner=jo', ['card-refunds', 'refund-terms']],
    ['?quarter=2026-q3&owner=idris', ['display-quotes', 'ramp-survey']],
    [
      '?status=open&due-from=2026-12-10&due-to=2026-12-31',
      ['alert-wording', 'ask-islanders', 'bike-fare-on-sale', 'skerry-display'],
    ],
    ['?overdue=yes', ['budget-2027', 'card-refunds', 'refund-terms', 'tide-table', 'weekend-watch']],
    ['?blocked=yes', ['alert-wording', 'dunlin-engine', 'refund-button', 'skerry-display']],
    ['?unlinked=yes', []],
    ['?status=open&stale=yes&owner=ruth', ['spare-radio']],
  ])('filters by each thing: %s', async (question, found) => {
    const { page, trouble } = shared;
    await askLedger(page, site.origin, question);
    await expect.poll(async () => [...new Set(await shownIds(page))].toSorted()).toEqual(found.toSorted());
    expect(trouble).toEqual([]);
  });

  it.each([
    ['?status=open&program=p6&unowned=yes', ['expand-workboard']],
    ['?owner=nobody', ['expand-workboard', 'ci-staging-jenkins']],
    ['?quarter=2016-17-q3', ['expand-workboard', 'ci-staging-jenkins']],
  ])('filters by what only the demo has: %s', async (question, found) => {
    await using visited = await demo.visit();
    const { page, trouble } = visited;
    await askLedger(page, demo.origin, question);
    await expect.poll(async () => (await shownIds(page)).toSorted()).toEqual(found.toSorted());
    expect(trouble).toEqual([]);
  });

  it('groups what only the demo has, such as an action whose expected date has passed', async () => {
    await using visited = await demo.visit();
    const { page } = visited;
    await askLedger(page, demo.origin, '?group=due');
    await expect.poll(() => shownHeads(page)).toEqual(['Expected date passed', 'No due date']);
  });

  it.each([
    ['team', ['Ferries', 'Quay', 'Web', 'No team']],
    [
      'objective',
      [
        'crossings/o1.1',
        'crossings/o1.2',
        'crossings/o2.1',
        'crossings/o2.2',
        'crossings/o3.1',
        'crossings/o3.2',
        'No objective',
        'Standalone',
      ],
    ],
    ['status', ['Blocked', 'Open']],
    ['due', ['Overdue', 'Due within a week', 'Due within 2 weeks', 'Due later', 'No due date']],
    [
      'carried',
      [
        'Carried over 6 to 10 times',
        'Carried over 3 to 5 times',
        'Carried over once or twice',
        'Never carried over',
      ],
    ],
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
    await askLedger(page, site.origin, '?for=crossings/o1.1&status=overdue');
    const asked = page.getByRole('list', { name: 'Active filters' }).getByRole('button');
    await expect
      .poll(() => asked.allTextContents())
      .toEqual(['open ×', expect.stringMatching(/^for .*… \(crossings\/o1\.1\) ×$/), 'overdue ×']);
    await page.getByRole('button', { name: 'Remove: overdue' }).click();
    // One of them has two owners, and a row under each.
    await expect
      .poll(async () => (await shownIds(page)).toSorted())
      .toEqual(['bike-fare-on-sale', 'bike-fare-on-sale', 'weekend-watch']);
    expect(new URL(page.url()).search).toBe('?status=open&objective=crossings/o1.1');
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
    await expect
      .poll(async () => (await shownIds(page)).toSorted())
      .toEqual(['budget-2027', 'card-refunds', 'refund-terms', 'tide-table', 'weekend-watch']);
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
    expect(before.some((row) => row.includes('1 of 3 teams done'))).toBe(true);
  });

  it('leads from a row to its line in the note', async () => {
    await using visited = await demo.visit();
    const { page } = visited;
    for (const [question, id] of [
      ['?owner=mark', 'single-tracking'],
      ['?unowned=yes&status=open', 'expand-workboard'],
    ]) {
      await askLedger(page, demo.origin, question ?? '');
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
    const link = page.getByRole('link', { name: 'Priya Nair', exact: true }).first();
    expect(await link.getAttribute('href')).toBe('#owner-priya');
  });
});
