import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { demoSite } from '../support/demo-site.ts';

const site = demoSite();

const action = 'Find one way to track the work of the whole program';
const objective = /^A pipeline that integrates, tests, stages and publishes every new version/;
const outcome = 'Developers build and test their applications in one pipeline to production';
const goal = /^The pipeline to production/;

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
    await using visited = await site.visit({ javaScriptEnabled });
    const { page, trouble } = visited;
    const planning = '/notes/deployment-pipeline/2017-07-25/';
    const path = () => new URL(page.url()).pathname;

    await page.goto(site.origin + planning);
    await click(page.locator('#single-tracking').getByRole('link', { name: action }));
    expect(await heading(page).textContent()).toBe(action);

    await follow(page, objective);
    expect(path()).toBe('/programs/p6/o2.2/');
    await follow(page, outcome);
    expect(path()).toBe('/programs/p6/o2/');
    expect(await main(page).textContent()).toContain(action);
    await follow(page, action);
    expect(path()).toBe('/actions/deployment-pipeline/single-tracking/');

    await follow(page, goal);
    expect(new URL(page.url()).hash).toBe('#ci-pipeline');
    expect(path()).toBe('/quarters/2017-18-q1/');
    expect(await page.locator(':target').textContent()).toContain('The pipeline to production');
    await follow(page, action);
    await follow(page, 'Deployment pipeline planning');
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
