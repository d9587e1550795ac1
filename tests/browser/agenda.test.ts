import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { demoSite, harbourSite } from '../support/demo-site.ts';

const site = harbourSite();
const demo = demoSite();

const main = (page: Page) => page.getByRole('main');
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const pathOf = (page: Page) => new URL(page.url()).pathname;
const blocked = 'Mount the display at Skerry pier';
const asked = 'Which conventions for container structure do we agree on?';
const agenda = '/series/weekly/next/';

describe.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])('%s', (_, javaScriptEnabled) => {
  it('the agenda is found from its series, and leads to what it lists', async () => {
    await using visited = await site.visit({ javaScriptEnabled });
    const { page, trouble } = visited;
    await page.goto(`${site.origin}/series/weekly/`);
    await main(page).getByRole('link', { name: 'agenda', exact: true }).click();
    expect(pathOf(page)).toBe(agenda);
    expect(await heading(page).textContent()).toBe('Next meeting');
    await main(page).getByRole('link', { name: blocked }).click();
    expect(await heading(page).textContent()).toBe(blocked);
    expect(trouble).toEqual([]);
  });

  // No later meeting is planned there, to which the last note would lead.
  it('the agenda is found from the last note of its series, and leads to what it lists', async () => {
    await using visited = await demo.visit({ javaScriptEnabled });
    const { page, trouble } = visited;
    await page.goto(`${demo.origin}/notes/deployment-pipeline/2017-07-25/`);
    await page.getByRole('link', { name: 'Agenda of the next meeting' }).click();
    expect(pathOf(page)).toBe('/series/deployment-pipeline/next/');
    await main(page)
      .locator('section', { has: page.getByRole('heading', { name: 'Open questions' }) })
      .getByRole('link', { name: asked })
      .click();
    expect(pathOf(page)).toBe('/questions/deployment-pipeline/container-structure/');
    expect(trouble).toEqual([]);
  });

  it('the agenda has each topic once above the folded lists, and can be copied as Markdown', async () => {
    await using visited = await site.visit({ javaScriptEnabled });
    const { page, trouble } = visited;
    await page.goto(site.origin + agenda);
    const named = await main(page)
      .locator('section:not(:has(details)) .record > .record-text > .what')
      .allTextContents();
    expect(named.length).toBeGreaterThan(5);
    expect(new Set(named).size).toBe(named.length);
    const text = main(page).locator('pre');
    expect(await text.isVisible()).toBe(false);
    await main(page).getByText('Show the agenda as Markdown').click();
    expect(await text.innerText()).toContain(`- [ ] ${blocked}`);
    expect(await text.innerText()).toContain('## Open questions');
    expect(trouble).toEqual([]);
  });
});

it('the agenda on paper has everything open, and leaves out what only a screen can use', async () => {
  await using visited = await site.visit({ javaScriptEnabled: false });
  const { page } = visited;
  await page.goto(site.origin + agenda);
  const folded = main(page).locator('.agenda-fold .record').first();
  const box = async () => (await folded.boundingBox())?.height ?? 0;
  expect(await folded.isVisible()).toBe(false);
  await page.emulateMedia({ media: 'print' });
  expect(await folded.isVisible()).toBe(true);
  expect(await box()).toBeGreaterThan(10);
  expect(await main(page).getByText('Show the agenda as Markdown').isVisible()).toBe(false);
});

it('unanswered questions are listed first, and each has its answer', async () => {
  await using visited = await demo.visit({ javaScriptEnabled: false });
  const { page, trouble } = visited;
  await page.goto(`${demo.origin}/`);
  await page.getByRole('navigation', { name: 'All pages' }).getByRole('link', { name: 'Questions' }).click();
  expect(pathOf(page)).toBe('/questions/');
  const states = await main(page).locator('.record .facts .state').allTextContents();
  expect(states.map((state) => state.trim())).toEqual([
    ...states.filter((state) => state.includes('Open')).map(() => 'Open question'),
    ...states.filter((state) => state.includes('Parked')).map(() => 'Parked'),
    ...states.filter((state) => state.includes('Answered')).map(() => 'Answered'),
  ]);
  await page
    .getByRole('navigation', { name: 'Questions by status' })
    .getByRole('link', { name: 'Answered' })
    .click();
  expect(pathOf(page)).toBe('/questions/answered/');
  await main(page).getByRole('link', { name: 'When are containers built?' }).click();
  expect(await main(page).textContent()).toContain('On a commit for unit tests');
  await main(page).getByRole('link', { name: 'in the minutes' }).click();
  expect(new URL(page.url()).hash).toBe('#when-to-build');
  expect(await page.locator(':target').textContent()).toContain('When are containers built?');
  expect(trouble).toEqual([]);
});
