import type { Page } from 'playwright-core';

/** Opens the ledger of a site with a question and waits until it is answered. */
export async function askLedger(page: Page, origin: string, question: string): Promise<void> {
  await page.goto(`${origin}/actions/${question}`);
  await page.getByLabel('Status', { exact: true }).waitFor();
}

const actions = 'table.ledger tr:not(.group) th[scope="row"] > a';

/** The texts of the actions that the ledger shows, row by row. */
export function shownTexts(page: Page): Promise<string[]> {
  return page.locator(actions).allTextContents();
}

/** Their short ids. */
export async function shownIds(page: Page): Promise<readonly string[]> {
  const addresses = await page
    .locator(actions)
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  return addresses.map((address) => address.split('/').at(-2) ?? '');
}

/** The heads of the groups, without the small words beside them. */
export function shownHeads(page: Page): Promise<string[]> {
  return page
    .locator('table.ledger .group th')
    .evaluateAll((all) => all.map((head) => head.firstChild?.textContent ?? ''));
}
