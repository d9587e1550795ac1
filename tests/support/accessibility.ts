import axe from 'axe-core';
import type { Page } from 'playwright-core';

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * What axe finds against WCAG 2.2 AA on the page as it is now, or by all its rules in the part that `within` selects.
 * It runs in the page itself, is loaded once for each page, and lists only violations: `@axe-core/playwright` opens
 * another page for each run, and describing all that passes doubled the time. No page has frames.
 */
export async function violationsOn(page: Page, within?: string): Promise<readonly object[]> {
  if (page.frames().length !== 1) throw new Error('axe was not run in the frames of this page.');
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  return page.evaluate(
    async ({ tags, part }) => {
      const { axe } = globalThis as unknown as { readonly axe: typeof import('axe-core') };
      const { violations } = await axe.run(part ?? document, {
        resultTypes: ['violations'],
        ...(!part && { runOnly: { type: 'tag' as const, values: tags } }),
      });
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, target, failureSummary }) => ({ id, html, target, failureSummary })),
      );
    },
    { tags: wcag, part: within },
  );
}
