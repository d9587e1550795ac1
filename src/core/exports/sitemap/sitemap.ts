import XMLBuilder from 'fast-xml-builder';
import { byCodeUnit } from '../../model/compare.ts';
import type { Day } from '../../model/day/day.ts';

/** A page of a sitemap. */
export interface SitemapPage {
  /** The whole address, with host. */
  readonly address: string;
  /** The day of its last change that notes report. Absent if they do not say. */
  readonly changed?: Day;
}

/** Most addresses in one file (https://www.sitemaps.org/protocol.html). */
export const mostInSitemap = 50_000;

const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/**
 * Returns the sitemap of a site: one file, or files of 50,000 pages each with an index of them. `addressOf` is the address
 * of a file by its number. The same pages give the same bytes, whatever the day of the build.
 */
export function sitemapFiles(
  pages: readonly SitemapPage[],
  addressOf: (file: number) => string,
  most = mostInSitemap,
): { readonly first: string; readonly files: readonly string[] } {
  if (pages.length <= most) return { first: urlSet(pages), files: [] };
  const parts: SitemapPage[][] = [];
  for (let from = 0; from < pages.length; from += most) parts.push(pages.slice(from, from + most));
  const index = parts.map((part, number) => ({ address: addressOf(number + 1), changed: latest(part) }));
  return {
    first: print({ sitemapindex: { '@xmlns': namespace, sitemap: index.map(entryOf) } }),
    files: parts.map(urlSet),
  };
}

function urlSet(pages: readonly SitemapPage[]): string {
  return print({ urlset: { '@xmlns': namespace, url: pages.map(entryOf) } });
}

function entryOf({ address, changed }: SitemapPage) {
  return { loc: address, ...(changed !== undefined && { lastmod: changed }) };
}

function latest(pages: readonly SitemapPage[]): Day | undefined {
  return pages
    .flatMap(({ changed }) => changed ?? [])
    .sort(byCodeUnit)
    .at(-1);
}

function print(content: object): string {
  const writer = new XMLBuilder({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    format: true,
    suppressEmptyNode: true,
  });
  return writer.build({ '?xml': { '@version': '1.0', '@encoding': 'utf-8' }, ...content });
}
