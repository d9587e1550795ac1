import { describe, expect, inject, it } from 'vitest';
import { pagesOf } from './support/pages-of.ts';
import { deadLinks, doubledAnchors, reachable } from './support/site-links.ts';

const demo = inject('demo');
const pages = await pagesOf(demo);

describe('the site', () => {
  it('has no link within itself that leads nowhere', () => {
    expect(deadLinks(demo, pages)).toEqual([]);
  });

  it('has no anchor twice on a page', () => {
    expect(doubledAnchors(pages)).toEqual([]);
  });

  it('can be reached whole from its first page', () => {
    const reached = reachable(pages);
    expect(pages.map(({ path }) => path).filter((path) => !reached.has(path))).toEqual(['/404.html']);
  });

  it('has one heading of the first level and a title of its own on every page', () => {
    expect(pages.filter(({ html }) => html.match(/<h1[\s>]/g)?.length !== 1).map(({ path }) => path)).toEqual(
      [],
    );
    const titles = pages.map(({ html }) => /<title>([^<]*)</.exec(html)?.[1] ?? '');
    expect(titles.filter((title) => title.trim() === '')).toEqual([]);
  });

  it('has no word that a program lets slip', () => {
    const slipped = pages.filter(({ html }) =>
      />[^<]*\b(?:undefined|NaN|\[object Object\]|Invalid Date)\b/.test(html),
    );
    expect(slipped.map(({ path }) => path)).toEqual([]);
  });
});
