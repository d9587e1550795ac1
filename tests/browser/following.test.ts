import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { demoSite, harbourSite } from '../support/demo-site.ts';

const site = demoSite();
const harbour = harbourSite();

const action = 'Find one way to track the work of the whole program';
/** An action for a goal, and what that goal is for. Only the second example has such an action. */
const refunds = 'Have the payment firm switch refunds on';
const objective = 'Passengers change or cancel a booking online';
const outcome = 'Passengers book and change a crossing without calling the office';
const goal = /^Passengers change the day of a booking online/;

const main = (page: Page) => page.getByRole('main');
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** Follows a link and waits for the whole page that it leads to. */
async function click(link: Locator): Promise<void> {
  const loaded = link.page().waitForEvent('load');
  await link.click();
  await loaded;
}

const follow = (page: Page, name: string | RegExp) => click(main(page).getByRole('link', { name }).first());

describe.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])('%s', (_, javaScriptEnabled) => {
  it('reads the site from its first page to what was said at a meeting', async () => {
    await using visited = await site.visit({ javaScriptEnabled });
    const { page, trouble } = visited;
    await page.goto(`${site.origin}/`);
    expect(await heading(page).count()).toBe(1);
    await click(page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Notes' }));
    expect(await heading(page).textContent()).toContain('Notes');
    await follow(page, 'Deployment pipeline planning');
    expect(await heading(page).textContent()).toBe('Deployment pipeline planning');
    expect(await main(page).textContent()).toContain(
      'This meeting looks further ahead than the existing ones',
    );
    await follow(page, 'Alex');
    expect(new URL(page.url()).pathname).toBe('/people/alex/');
    expect(trouble).toEqual([]);
  });

  it('follows an action from its meeting to its outcome and its quarter, and back', async () => {
    await using visited = await harbour.visit({ javaScriptEnabled });
    const { page, trouble } = visited;
    const planning = '/notes/web-sprints/2026-11-06/';
    const path = () => new URL(page.url()).pathname;

    await page.goto(harbour.origin + planning);
    await click(page.locator('#card-refunds').getByRole('link', { name: refunds }));
    expect(await heading(page).textContent()).toBe(refunds);

    await follow(page, objective);
    expect(path()).toBe('/programs/crossings/o1.2/');
    await follow(page, outcome);
    expect(path()).toBe('/programs/crossings/o1/');
    expect(await main(page).textContent()).toContain(refunds);
    await follow(page, refunds);
    expect(path()).toBe('/actions/web-sprints/card-refunds/');

    await follow(page, goal);
    expect(new URL(page.url()).hash).toBe('#online-changes');
    expect(path()).toBe('/quarters/2026-q4/');
    expect(await page.locator(':target').textContent()).toContain(
      'Passengers change the day of a booking online',
    );
    await follow(page, refunds);
    await follow(page, 'Sprint 6: alerts by email');
    expect(path()).toBe(planning);
    expect(trouble).toEqual([]);
  });

  it('lists the open actions under their owners', async () => {
    await using visited = await site.visit({ javaScriptEnabled });
    await visited.page.goto(`${site.origin}/actions/`);
    const rows = visited.page.getByRole('row');
    expect(await rows.filter({ hasText: action }).count()).toBeGreaterThan(0);
    expect(await visited.page.getByRole('rowheader', { name: /^Mark 1 open/ }).count()).toBe(1);
  });
});

it('keeps a long due date on the first page within its column', async () => {
  await using visited = await site.visit({ javaScriptEnabled: false });
  const { page } = visited;
  await page.goto(`${site.origin}/`);
  const due = page.locator('.lines .by', { hasText: 'next meeting, around' });
  expect(await due.evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0);
});

it('says what was not found, and links to other pages', async () => {
  await using visited = await site.visit();
  const { page } = visited;
  const response = await page.goto(`${site.origin}/notes/deployment-pipeline/1999-01-01/`);
  expect(response?.status()).toBe(404);
  await main(page).getByRole('searchbox').fill('workboard');
  await main(page).getByRole('button', { name: 'Search' }).click();
  await page.waitForURL('**/search/?q=workboard');
  await main(page)
    .getByRole('link', { name: /workboard/i })
    .first()
    .waitFor();
});
