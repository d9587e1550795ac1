import { readFile } from 'node:fs/promises';
import papaparse from 'papaparse';
import { describe, expect, it } from 'vitest';
import { harbourSite } from '../support/demo-site.ts';
import { askLedger, shownHeads, shownTexts } from '../support/ledger.ts';

const site = harbourSite();

const budget = 'Put numbers on the program for 2027';

describe('the ledger, to take away', () => {
  it.each(['', '?status=any&group=none&sort=-action', '?group=team'])(
    'saves as CSV exactly what is shown: %s',
    async (question) => {
      await using visited = await site.visit();
      const { page } = visited;
      await askLedger(page, site.origin, question);
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Download CSV' }).click();
      const file = await download;
      expect(file.suggestedFilename()).toMatch(/^actions-\d{4}-\d\d-\d\d\.csv$/);
      const text = await readFile(await file.path(), 'utf8');
      const rows = papaparse.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
      expect(rows.map((row) => row['Action'])).toEqual(await shownTexts(page));
      expect(rows.length).toBeGreaterThan(0);
    },
  );

  it('copies as Markdown exactly what is shown', async () => {
    await using visited = await site.visit({
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const { page, trouble } = visited;
    await askLedger(page, site.origin, '?group=objective&sort=action');
    await page.getByRole('button', { name: 'Copy as Markdown' }).click();
    await page.getByText(/Copied \d+ rows as Markdown/).waitFor();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    const actions = [...text.matchAll(/^\| (?:Open|In progress|Blocked) \| \[(.*?)\]\(/gm)];
    expect(actions.map(([, action]) => action)).toEqual(await shownTexts(page));
    expect([...text.matchAll(/^\*\*(.*)\*\*$/gm)].map(([, head]) => head)).toEqual(await shownHeads(page));
    expect(trouble).toEqual([]);
  });

  it('shows the text where the browser does not let it copy', async () => {
    await using visited = await site.visit();
    const { page } = visited;
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: () => Promise.reject(new Error('not allowed')) },
      });
    });
    await askLedger(page, site.origin, '?owner=hal');
    await page.getByRole('button', { name: 'Copy as Markdown' }).click();
    expect(await page.getByLabel('Actions as Markdown').inputValue()).toContain(`[${budget}](`);
  });
});
