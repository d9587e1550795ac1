import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser } from '../support/browser.ts';
import { buildWhole } from '../support/build.ts';
import { differingFiles } from '../support/files-of.ts';
import { askLedger, shownIds } from '../support/ledger.ts';
import { type SiteServer, serve } from '../support/site-server.ts';
import { type Temporary, temporary } from '../support/temporary.ts';
import { visit } from '../support/visit.ts';

const files: Readonly<Record<string, string>> = {
  'notes/ops/2026-01-12.md': `---
title: Ops
date: 2026-01-12
actions:
  - id: images
    text: Move the images
    owner: ana
    due: 2026-01-30
---

Nothing else.
`,
  'people.yaml': '- { id: ana, name: Ana }\n',
};

/** Actions that start, or begin their next round, after the build. Only in the archive that follows the reader. */
const changing: typeof files = {
  'notes/web/2026-01-12.md': `---
title: Web
date: 2026-01-12
actions:
  - id: backup
    text: Look at the backups
    owner: ben
    every: week
    due: 2026-01-19
  - id: certificate
    text: Renew the certificate
    owner: ben
    due: 2026-01-30
  - id: banner
    text: Take the banner down
    owner: ben
    start: 2026-02-01
    due: 2026-03-10
---

Nothing else.
`,
};

let folder: Temporary;
let browser: Browser;
let following: SiteServer;
let fixed: SiteServer;

/** Writes the notes with a `site.yaml` into a folder. */
async function write(content: string, siteYaml: string, more: typeof files = {}): Promise<void> {
  for (const [path, text] of Object.entries({ ...files, ...more, 'site.yaml': siteYaml })) {
    await mkdir(dirname(join(content, path)), { recursive: true });
    await writeFile(join(content, path), text);
  }
}

beforeAll(async () => {
  folder = await temporary();
  const at = (name: string) => join(folder.path, name);
  await write(at('notes'), 'title: Notes\n', changing);
  await write(at('old-notes'), 'title: Notes\ntoday: 2026-01-25\n');
  // In parallel, since builds of one project must not disturb each other.
  await Promise.all([
    buildWhole(at('following'), at('notes')),
    buildWhole(at('fixed'), at('old-notes'), { isDayOfSite: true }),
    buildWhole(at('asked'), at('old-notes'), { today: '2026-01-25' }),
  ]);
  [following, fixed] = await Promise.all([serve(at('following')), serve(at('fixed'))]);
  browser = await startBrowser();
});
afterAll(async () => {
  await browser?.close();
  await following?.[Symbol.asyncDispose]();
  await fixed?.[Symbol.asyncDispose]();
  await folder?.[Symbol.asyncDispose]();
});

describe('where `site.yaml` sets no day', () => {
  it('counts overdue from the day of the reader, and from the day of the build without JavaScript', async () => {
    await using visited = await visit(browser, following.origin);
    const { page } = visited;
    await page.clock.setFixedTime(new Date(2026, 0, 25));
    await askLedger(page, following.origin, '?owner=ana&group=none');
    await expect.poll(() => page.locator('table.ledger .overdue').allTextContents()).toEqual([' in 5 days']);
    await page.clock.setFixedTime(new Date(2026, 1, 1));
    await askLedger(page, following.origin, '');
    const ana = page.locator('#owner-ana');
    expect(await ana.locator('.overdue').textContent()).toContain('2 days overdue');
    await expect.poll(() => ana.locator('.of').textContent()).toBe('1 open (1 overdue)');
    expect(await page.locator('.colophon').innerText()).toContain('follow the date on your device');
    expect(visited.trouble).toEqual([]);

    await using plain = await visit(browser, following.origin, { javaScriptEnabled: false });
    await plain.page.goto(`${following.origin}/actions/`);
    expect(await plain.page.locator('[data-ledger-count]').textContent()).toMatch(/as of 15 \w+ 2026/);
    expect(await plain.page.locator('.colophon').innerText()).not.toContain('your device');
  });
});

describe('figures above rows', () => {
  it('are those of the build without JavaScript', async () => {
    await using plain = await visit(browser, following.origin, { javaScriptEnabled: false });
    await plain.page.goto(`${following.origin}/`);
    expect(await plain.page.locator('.lede').innerText()).toContain('3 actions are open.');
    await plain.page.goto(`${following.origin}/series/web/`);
    expect(await plain.page.locator('.side-head', { hasText: 'Open actions' }).innerText()).toMatch(
      /2 open$/,
    );
  });

  it('are those of the reader’s day, as the rows are, on the home page and on pages of series', async () => {
    await using visited = await visit(browser, following.origin);
    const { page } = visited;
    await page.clock.setFixedTime(new Date(2026, 1, 1));
    await page.goto(`${following.origin}/`, { waitUntil: 'networkidle' });
    expect(await page.locator('.lede').innerText()).toBe(
      '3 actions are overdue and 4 are open in all. Latest note: 20 days ago.',
    );
    const date = page.locator('.masthead .day time');
    expect(await date.innerText()).toMatch(/^1\s+February 2026\s+Sunday$/);
    expect(await date.getAttribute('datetime')).toBe('2026-02-01');
    const overdue = page.locator('.lede a:visible', { hasText: 'overdue' });
    expect(await overdue.getAttribute('href')).toContain('status=overdue');
    await page.goto(`${following.origin}/series/`, { waitUntil: 'networkidle' });
    const cells = page.locator('tr', { hasText: 'web' }).locator('td.n');
    expect(await cells.allInnerTexts()).toEqual(['3', '2']);
    await page.goto(`${following.origin}/series/web/`, { waitUntil: 'networkidle' });
    expect(await page.locator('.side-head', { hasText: 'Open actions' }).innerText()).toMatch(
      /3 open \(2 overdue\)$/,
    );
    const backup = await page.locator('tr', { hasText: 'backups' }).innerText();
    expect(backup).toContain('every week, 1 round missed');
    expect(backup).toMatch(/26 Jan 2026\s+6 days overdue/);
    expect(visited.trouble).toEqual([]);
  });
});

describe('the round of a recurring action', () => {
  const later = new Date(2026, 1, 18);

  it('is that of the reader’s day on the page of the action', async () => {
    await using visited = await visit(browser, following.origin);
    const { page } = visited;
    await page.clock.setFixedTime(later);
    await page.goto(`${following.origin}/actions/web/backup/`, { waitUntil: 'networkidle' });
    expect(await page.locator('.lede').innerText()).toContain(
      'Due on 16 February 2026. Every week, 4 rounds missed.',
    );
    expect(await page.locator('.facts-list').innerText()).toMatch(/16 Feb 2026\s+2 days overdue/);
    expect(await page.locator('#rounds').innerText()).toBe('Every week, 4 rounds missed');
    expect(await page.locator('#rounds + .records .state').allInnerTexts()).toEqual([
      'Overdue',
      ...Array.from({ length: 4 }, () => 'Missed'),
    ]);
    expect(visited.trouble).toEqual([]);
  });

  it('is that of the reader’s day beside the record of a note', async () => {
    await using visited = await visit(browser, following.origin);
    const { page } = visited;
    await page.goto(`${following.origin}/notes/web/2026-01-12/`, { waitUntil: 'networkidle' });
    await page.clock.setFixedTime(later);
    await page.reload({ waitUntil: 'networkidle' });
    const since = page.locator('.record', { hasText: 'backups' }).locator('.since');
    expect(await since.innerText()).toMatch(
      /Open, no later meeting\s+4 rounds missed from 19 Jan 2026\s+Round due 16 Feb 2026\s+2 days overdue/,
    );
    expect(await page.locator('.record', { hasText: 'certificate' }).locator('.since').innerText()).toMatch(
      /19 days overdue/,
    );
    expect(await page.locator('.then-head .margin').innerText()).toBe('Since then, to 18 February 2026');
    expect(visited.trouble).toEqual([]);

    await using plain = await visit(browser, following.origin, { javaScriptEnabled: false });
    await plain.page.goto(`${following.origin}/notes/web/2026-01-12/`);
    expect(await plain.page.locator('.since:visible').count()).toBe(0);
  });
});

describe('where `site.yaml` sets a day', () => {
  it('makes the same files as `--today` with that day', async () => {
    expect(await differingFiles(join(folder.path, 'fixed'), join(folder.path, 'asked'))).toEqual([]);
  });

  it('says that it is fixed and counts from no other, whatever the day of the reader', async () => {
    await using visited = await visit(browser, fixed.origin);
    const { page } = visited;
    await page.clock.setFixedTime(new Date(2030, 5, 1));
    for (const path of ['/', '/actions/', '/actions/ops/images/']) {
      await page.goto(fixed.origin + path, { waitUntil: 'networkidle' });
      expect(await page.locator('.colophon').innerText()).toContain(
        'Data as of 25 January 2026, a fixed date.',
      );
      expect(await page.locator('.overdue:visible').first().textContent()).toContain('in 5 days');
    }
    await askLedger(page, fixed.origin, '?overdue=yes');
    await expect.poll(() => shownIds(page)).toEqual([]);
    expect(visited.trouble).toEqual([]);
  });
});
