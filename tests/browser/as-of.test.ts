import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { demoSite, harbourSite } from '../support/demo-site.ts';

const site = demoSite();
const harbour = harbourSite();
/** The day that the second example sets. */
const harbourDay = '2026-11-30';

/** What a reader sees of each of some parts of the page, on one line. */
const seen = async (parts: Locator) =>
  (await parts.allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim());

/** Every row of the open actions with its group: status, title, due date, times carried over, source, aims. */
const openActions = (page: Page) => seen(page.locator('table.ledger tbody tr'));

/** Every word on the status of programs, outcomes and objectives, and on their actions. */
const programsOn = (page: Page) => seen(page.locator('section:has(h2.outcome)'));

const status = (page: Page) => page.locator('[data-as-of-status]');

/** Waits until the page says these words of the day. */
const said = (page: Page, words: string) => status(page).filter({ hasText: words }).waitFor();

/** Waits until the address names the day. */
const atDay = (page: Page, day: string) => page.waitForURL(`**/as-of/?day=${day}`);

async function showDay(page: Page, day: string, { origin } = site): Promise<void> {
  await page.goto(`${origin}/as-of/?day=${day}`);
  await said(page, ' open, from ');
}

const workboard = 'Expand the workboard tasks and split them into subtasks';
const tracking = 'Find one way to track the work of the whole program';

describe('a past day', () => {
  it('is named by the title of its page', async () => {
    await using visited = await site.visit();
    const { page } = visited;
    await page.goto(`${site.origin}/as-of/`);
    const title = await page.title();
    await showDay(page, '2017-07-25');
    expect(await page.title()).toBe(`25 July 2017 · ${title}`);
  });

  it('that is the day of the build shows what the static pages show', async () => {
    await using told = await harbour.visit();
    // Without the script that counts lateness by the clock of this machine.
    await using written = await harbour.visit({ javaScriptEnabled: false });
    await showDay(told.page, harbourDay, harbour);

    await written.page.goto(`${harbour.origin}/actions/`);
    const actions = await openActions(written.page);
    expect(actions.length).toBeGreaterThan(18);
    expect(await openActions(told.page)).toEqual(actions);

    await written.page.goto(`${harbour.origin}/programs/`);
    const programs = await programsOn(written.page);
    expect(programs.join().length).toBeGreaterThan(500);
    expect(await programsOn(told.page)).toEqual(programs);
    expect(told.trouble).toEqual([]);
  });

  it('shows what was known then, and nothing that came later', async () => {
    await using visited = await site.visit();
    const { page, trouble } = visited;
    const texts = () => seen(page.locator('table.ledger th[scope="row"] > a'));
    await showDay(page, '2017-03-07');
    expect(await texts()).toEqual([workboard]);
    expect((await programsOn(page)).join('\n')).not.toMatch(/In progress|Done/);

    await showDay(page, '2017-07-24');
    expect(await texts()).toEqual([workboard]);
    expect(await page.getByText('No notes on this day.').count()).toBe(1);

    await showDay(page, '2017-07-25');
    expect(await texts()).toContain(tracking);
    expect(await texts()).toContain(workboard);
    expect(await page.getByRole('heading', { name: '2017–18 Q1' }).count()).toBe(1);
    expect(await page.locator('[aria-labelledby="_changed"]').innerText()).toContain(tracking);
    expect(trouble).toEqual([]);
  });

  it('is overdue by that day, not by today', async () => {
    await using visited = await harbour.visit();
    const { page } = visited;
    const late = () => page.locator('table.ledger .overdue.is-overdue').count();
    await showDay(page, '2026-07-24', harbour);
    expect(await late()).toBe(0);
    await showDay(page, '2026-07-25', harbour);
    expect(await late()).toBe(1);
    await showDay(page, harbourDay, harbour);
    expect(await late()).toBe(5);
  });

  it('is gone to from stop to stop, by buttons, keys, the list and the browser', async () => {
    await using visited = await site.visit();
    const { page, trouble } = visited;
    await showDay(page, '2017-05-01');
    await page.getByRole('button', { name: 'Next' }).click();
    await atDay(page, '2017-07-25');
    await page.keyboard.press('ArrowLeft');
    await atDay(page, '2017-03-07');
    await said(page, '7 March 2017');
    await page.keyboard.press('ArrowLeft');
    await atDay(page, '2014-06-06');
    await page.locator('button[aria-disabled="true"]', { hasText: 'Previous' }).waitFor();
    await page.goBack();
    await said(page, '7 March 2017');
    await page.getByRole('link', { name: '25 Jul 2017' }).last().click();
    await said(page, '25 July 2017');
    await page.getByRole('textbox', { name: 'Day' }).fill('2017-03-08');
    await atDay(page, '2017-03-08');
    expect(trouble).toEqual([]);
  });

  it.each([
    ['2010-01-01', 'No notes before'],
    ['2099-01-01', 'is after this build'],
    ['2017-02-30', 'is not a date'],
    ['<b>soon</b>', '“<b>soon</b>” is not a date'],
  ])('that cannot be shown says why: %s', async (day, words) => {
    await using visited = await site.visit();
    const { page, trouble } = visited;
    await page.goto(`${site.origin}/as-of/?day=${encodeURIComponent(day)}`);
    await said(page, words);
    expect(await page.locator('[data-as-of-shown] > *').count()).toBe(0);
    expect(trouble).toEqual([]);
  });

  it('says when what the notes said cannot be read, and is shown once it can', async () => {
    await using visited = await site.visit();
    const { page } = visited;
    await page.route('**/api/events.json', (route) => route.abort());
    await page.goto(`${site.origin}/as-of/?day=2017-07-25`);
    await said(page, 'Could not load');
    await page.unroute('**/api/events.json');
    await page.getByRole('button', { name: 'Show' }).click();
    await said(page, '25 July 2017: ');
  });
});

describe('the page of past days', () => {
  it('fetches nothing before a day is chosen', async () => {
    await using visited = await site.visit();
    const { page } = visited;
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(`${site.origin}/as-of/`, { waitUntil: 'networkidle' });
    expect(asked.filter((path) => path.startsWith('/api/') || /past/.test(path))).toEqual([]);
    expect(await status(page).textContent()).toBe('');
  });

  it('leads to the notes of each day without JavaScript, and says what it would need it for', async () => {
    await using visited = await site.visit({ javaScriptEnabled: false });
    const { page } = visited;
    await page.goto(`${site.origin}/as-of/`);
    expect(await page.getByRole('button', { name: 'Show' }).count()).toBe(0);
    expect(await page.locator('main noscript').allInnerTexts()).toEqual([
      expect.stringContaining('need JavaScript'),
    ]);
    const notes = page.locator('.stops li a');
    expect(await notes.count()).toBeGreaterThan(4);
    await notes.first().click();
    expect(new URL(page.url()).pathname).toMatch(/^\/notes\/[^/]+\/\d{4}-/);
  });
});
