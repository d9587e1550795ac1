import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** The rules of WCAG 2.2 AA that another theme can break. */
const ofColour = ['color-contrast', 'link-in-text-block'];

/** The minified file: the browser reads it once per page, and the other file is twice as long. */
export const axeFile = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** The part of the page to check, and the rules. */
interface Look {
  /** Only this part of the page, by all rules of axe. */
  readonly within?: string;
  /** All rules of WCAG 2.2 AA (the default), or those that the colours can break. */
  readonly rules?: 'all' | 'colour';
}

/**
 * Returns the violations of WCAG 2.2 AA that axe finds on the page in its current state. Axe runs in the page itself,
 * is loaded once per page, and lists only violations: `@axe-core/playwright` opens another page for each run, and
 * describing everything that passes doubled the time. No page has frames.
 */
export async function violationsOn(
  page: Page,
  { within, rules = 'all' }: Look = {},
): Promise<readonly object[]> {
  if (page.frames().length !== 1) throw new Error('axe was not run in the frames of this page.');
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(await readFile(axeFile, 'utf8'));
  const options: RunOptions = {
    resultTypes: ['violations'],
    ...(!within && {
      runOnly: rules === 'all' ? { type: 'tag', values: wcag } : { type: 'rule', values: ofColour },
    }),
  };
  return page.evaluate(
    async ({ part, asked }) => {
      const { axe } = globalThis as unknown as { readonly axe: typeof import('axe-core') };
      const { violations } = await axe.run(part ?? document, asked);
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, target, failureSummary }) => ({ id, html, target, failureSummary })),
      );
    },
    { part: within, asked: options },
  );
}
