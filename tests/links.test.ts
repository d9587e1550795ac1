import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { addressesIn, anchorsIn, pagesOf } from './support/pages-of.ts';

const demo = inject('demo');
const pages = await pagesOf(demo);
const anchors = new Map(pages.map(({ path, html }) => [path, new Set(anchorsIn(html))]));
const host = 'http://this.site';

describe('the site', () => {
  it('has no link within itself that leads nowhere', () => {
    const dead = pages.flatMap(({ path, html }) =>
      [...new Set(addressesIn(html))].flatMap((address) => {
        const url = new URL(address, host + path);
        return url.origin === host && !leads(url) ? [`${path}: ${address}`] : [];
      }),
    );
    expect(dead).toEqual([]);
  });

  it('has no anchor twice on a page', () => {
    const twice = pages.flatMap(({ path, html }) => {
      const ids = anchorsIn(html);
      return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${path}#${id}`);
    });
    expect(twice).toEqual([]);
  });

  it('can be reached whole from its first page', () => {
    const reached = new Set(['/']);
    for (const path of reached) {
      const page = pages.find((candidate) => candidate.path === path);
      for (const address of addressesIn(page?.html ?? '')) {
        const url = new URL(address, host + path);
        if (url.origin === host && anchors.has(url.pathname)) reached.add(url.pathname);
      }
    }
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

function leads(url: URL): boolean {
  const path = decodeURIComponent(url.pathname);
  const ids = anchors.get(path);
  if (!ids) return !url.hash && existsSync(join(demo, path)) && !path.endsWith('/');
  return url.hash === '' || ids.has(decodeURIComponent(url.hash.slice(1)));
}
