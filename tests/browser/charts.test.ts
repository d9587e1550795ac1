import { describe, expect, inject, it } from 'vitest';
import { demoSite } from '../support/demo-site.ts';
import { pagesOf } from '../support/pages-of.ts';
import { templates } from '../support/templates.ts';

const demo = inject('demo');
const drawn = Object.values(templates).filter(
  (path) => path.startsWith('/follow-through/') && !path.includes('/lists/'),
);
const site = demoSite();

describe('every chart of the site', () => {
  const pictures = /<svg class="chart".*?<\/svg>/gs;

  it('is a picture with a title and a description, which its label names', async () => {
    const bare: string[] = [];
    let found = 0;
    for (const { path, html } of await pagesOf(demo)) {
      for (const [svg] of html.matchAll(pictures)) {
        found += 1;
        const [, names = ''] = svg.match(/role="img" aria-labelledby="([^"]+)"/) ?? [];
        const said = names
          .split(' ')
          .map((id) => svg.split(` id="${id}"`).length === 2 && html.split(` id="${id}"`).length === 2);
        const hasWords = /<title [^>]*>[^<]+<\/title>\s*<desc [^>]*>[^<]+<\/desc>/.test(svg);
        if (said.length !== 2 || said.includes(false) || !hasWords)
          bare.push(`${path}: ${svg.slice(0, 200)}`);
      }
    }
    expect(found).toBeGreaterThan(0);
    expect(bare).toEqual([]);
  });

  it('has a table with a caption and heads, in the same figure', async () => {
    const pages = await pagesOf(demo);
    const figures = pages.flatMap(({ html }) =>
      [...html.matchAll(/<figure class="chart-figure".*?<\/figure>/gs)].map(([figure]) => figure),
    );
    expect(figures.length).toBeGreaterThan(0);
    for (const figure of figures) {
      expect(figure.match(pictures)).toHaveLength(2);
      expect(figure).toMatch(/<table.*<caption>[^<]+<\/caption>.*<th scope="col".*<th scope="row"/s);
    }
  });
});

describe.each(drawn)('the charts of %s', (path) => {
  it.each([
    [1280, 'chart-wide'],
    [390, 'chart-narrow'],
  ] as const)(
    'show one picture each at %i pixels, and their tables by the keyboard',
    async (width, shown) => {
      await using visited = await site.visit({
        viewport: { width, height: 900 },
        javaScriptEnabled: false,
      });
      const { page } = visited;
      await page.goto(site.origin + path);
      const figures = await page.locator('.chart-figure').all();
      expect(figures.length).toBeGreaterThan(0);
      for (const figure of figures) {
        expect(await figure.locator('svg:visible').count()).toBe(1);
        expect(await figure.locator(`.${shown} svg:visible`).count()).toBe(1);
        expect(await figure.locator('table:visible').count()).toBe(0);
        await figure.locator('summary').press('Enter');
        expect(await figure.locator('table:visible').count()).toBe(1);
      }
    },
  );

  it.each(['light', 'dark'] as const)('stand out from the paper in the %s theme', async (colorScheme) => {
    await using visited = await site.visit({ colorScheme });
    const { page } = visited;
    await page.goto(site.origin + path);
    const inks = await page.evaluate(() => {
      const of = (selector: string, property: 'fill' | 'stroke' | 'backgroundColor') => {
        const element = document.querySelector(selector);
        return element ? getComputedStyle(element)[property] : 'none';
      };
      return {
        bar: of('.c-bar', 'stroke'),
        words: of('.chart text', 'fill'),
        paper: of('body', 'backgroundColor'),
      };
    });
    expect(new Set(Object.values(inks)).size).toBe(inks.bar === inks.words ? 2 : 3);
    expect(Object.values(inks)).not.toContain('none');
  });
});
