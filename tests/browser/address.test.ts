import { expect, it } from 'vitest';
import { demoSite } from '../support/demo-site.ts';

const site = demoSite();

it('of a record is copied by the link that leads to it, and of a heading by the sign beside it', async () => {
  await using visited = await site.visit({
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const { page, trouble } = visited;
  const planning = `${site.origin}/notes/deployment-pipeline/2017-07-25/`;
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await page.goto(planning);

  await page.getByRole('link', { name: 'tie-to-objectives' }).click();
  await page.getByText('Link copied').waitFor();
  expect(await copied()).toBe(`${planning}#tie-to-objectives`);

  await page.locator('.sub-head > .anchor[href="#services"]').focus();
  await page.keyboard.press('Enter');
  await expect.poll(copied).toBe(`${planning}#services`);

  await page.locator('.side-head').getByRole('link', { name: 'Purpose' }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(copied).toBe(`${planning}#purpose`);
  expect(trouble).toEqual([]);
});
