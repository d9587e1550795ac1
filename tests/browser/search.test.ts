import { describe, expect, it } from 'vitest';
import { demoSite, harbourSite } from '../support/demo-site.ts';

const site = demoSite();
const harbour = harbourSite();

describe('search', () => {
  it('has no label of later changes above its results on a phone, where notes have one', async () => {
    await using visited = await harbour.visit({ viewport: { width: 390, height: 844 } });
    const { page } = visited;
    const labelOf = async (path: string, first: string) => {
      await page.goto(harbour.origin + path);
      await page.locator(first).first().waitFor();
      return page
        .locator(first)
        .first()
        .evaluate((element) => getComputedStyle(element, '::before').content);
    };
    expect(await labelOf('/search/?q=display', '.hit .since')).toBe('none');
    expect(await labelOf('/notes/weekly/2026-11-23/', '.noted-entry .since:not([hidden])')).toContain(
      'Since then',
    );
  });

  it.each([['/'], ['Control+k']])('opens over any page with %s and leads to a single action', async (key) => {
    await using visited = await site.visit();
    const { page, trouble } = visited;
    await page.goto(`${site.origin}/notes/deployment-pipeline/2017-03-07/`);
    await page.keyboard.press(key);
    const dialog = page.getByRole('dialog', { name: 'Search' });
    await dialog.getByRole('searchbox').fill('track the work of the whole program');
    await dialog.getByRole('link', { name: 'Find one way to track the work of the whole program' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/actions/deployment-pipeline/single-tracking/*');
    expect(trouble).toEqual([]);
  });

  it('closes with Escape and gives the focus back', async () => {
    await using visited = await site.visit();
    const { page } = visited;
    await page.goto(`${site.origin}/programs/`);
    const link = page.getByRole('main').getByRole('link', { name: 'Streamlined service delivery' });
    await link.focus();
    await page.keyboard.press('/');
    await page.getByRole('dialog').getByRole('searchbox').waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
    expect(await link.evaluate((element) => element === element.ownerDocument.activeElement)).toBe(true);
  });

  it('ignores a slash in a text field', async () => {
    await using visited = await site.visit();
    const { page } = visited;
    await page.goto(`${site.origin}/search/`);
    const box = page.getByRole('main').getByRole('searchbox');
    await box.pressSequentially('a/b');
    expect(await box.inputValue()).toBe('a/b');
  });

  it('narrows by facets, which are in the address and survive a reload', async () => {
    await using visited = await site.visit();
    const { page, trouble } = visited;
    await page.goto(`${site.origin}/search/?q=pipeline`);
    const hits = page.locator('[data-results] > li');
    await hits.first().waitFor();
    const before = await hits.count();
    await page.locator('[data-facets] input[name="kind"][value="decision"]').check();
    await expect.poll(() => hits.count()).toBeLessThan(before);
    expect(new URL(page.url()).searchParams.get('kind')).toBe('decision');
    const narrowed = await hits.count();
    await page.reload();
    await hits.first().waitFor();
    expect(await hits.count()).toBe(narrowed);
    expect(await page.locator('[data-facets] input[name="kind"][value="decision"]').isChecked()).toBe(true);
    expect(trouble).toEqual([]);
  });

  it('opens a result at its heading and marks its words there, and finds them again on the way back', async () => {
    await using visited = await site.visit();
    const { page, trouble } = visited;
    await page.goto(`${site.origin}/notes/deployment-pipeline/2017-03-07/`);
    await page.keyboard.press('/');
    const dialog = page.getByRole('dialog', { name: 'Search' });
    await dialog.getByRole('searchbox').fill('ingress');
    await dialog.locator('.hit a[href*="#"]').first().click();
    await page.waitForURL('**/notes/**?found=*#*');
    await page.locator('main mark').first().waitFor();
    const anchor = decodeURIComponent(new URL(page.url()).hash.slice(1));
    // The browser scrolls to the heading once the page is laid out, which may be after the words are marked.
    await expect
      .poll(() =>
        page
          .locator(`[id="${anchor}"]`)
          .evaluate((element) => [0, innerHeight].map((edge) => element.getBoundingClientRect().top < edge)),
      )
      .toEqual([false, true]);
    await page.goBack();
    await dialog.locator('.hit').first().waitFor();
    expect(await dialog.getByRole('searchbox').inputValue()).toBe('ingress');
    await page.keyboard.press('Escape');
    await page.reload();
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(trouble).toEqual([]);
  });

  it('finds a note by words in two of its sections, opens at the first word and marks both', async () => {
    await using visited = await site.visit();
    const { page, trouble } = visited;
    await page.goto(`${site.origin}/search/?q=ratify+rube`);
    const hit = page.locator('.hit');
    await hit.first().waitFor();
    expect(await hit.count()).toBe(1);
    expect(await page.getByRole('status').textContent()).toContain('1 result');
    expect(await hit.locator('.said').last().textContent()).toContain('Also under Staging: ');
    await hit.getByRole('link').click();
    await page.waitForURL('**/notes/**?found=*#adoption');
    await page.locator('main mark').first().waitFor();
    const marked = await page.locator('main mark').allTextContents();
    expect([...new Set(marked.map((word) => word.toLowerCase()))].sort()).toEqual(['ratify', 'rube']);
    expect(trouble).toEqual([]);
  });

  it('keeps its query on its page when somebody goes back from a result', async () => {
    await using visited = await site.visit();
    const { page } = visited;
    await page.goto(`${site.origin}/search/`);
    const box = page.getByRole('main').getByRole('searchbox');
    await box.fill('staging');
    await page.locator('.hit a').first().waitFor();
    await page.locator('.hit a').first().click();
    await page.waitForURL((address) => !address.pathname.startsWith('/search/'));
    await page.goBack();
    await page.locator('.hit a').first().waitFor();
    expect(await box.inputValue()).toBe('staging');
  });

  it('offers the nearest word for a misspelt one', async () => {
    await using visited = await site.visit();
    const { page, trouble } = visited;
    await page.goto(`${site.origin}/search/?q=kuberntes`);
    await page.getByRole('link', { name: 'kubernetes', exact: true }).click();
    await page.locator('.hit mark').first().waitFor();
    expect(new URL(page.url()).searchParams.get('q')).toBe('kubernetes');
    expect(trouble).toEqual([]);
  });

  it('says so where nothing is found', async () => {
    await using visited = await site.visit();
    await visited.page.goto(`${site.origin}/search/?q=xyzzyqwv`);
    await visited.page.getByRole('status').filter({ hasText: 'No results' }).waitFor();
  });
});
