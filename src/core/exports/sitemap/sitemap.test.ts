import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { expect, it } from 'vitest';
import { robotsText } from './robots.ts';
import { mostInSitemap, sitemapFiles } from './sitemap.ts';

const file = (number: number) => `https://example.org/sitemap/${number}.xml`;
const page = (number: number) => ({ address: `https://example.org/${number}/` });

it('lists each page with the day of its last change, if notes say it', () => {
  const { first, files } = sitemapFiles(
    [{ address: 'https://example.org/?a&b', changed: '2017-03-07' }, page(2)],
    file,
  );
  expect(first).toBe(`<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
  <url>
    <loc>https://example.org/?a&amp;b</loc>
    <lastmod>2017-03-07</lastmod>
  </url>
  <url>
    <loc>https://example.org/2/</loc>
  </url>
</urlset>
`);
  expect(files).toEqual([]);
});

it('splits a long sitemap, with the latest change of each file in the index', () => {
  const pages = [1, 2, 3, 4, 5].map((number) => ({ ...page(number), changed: `2017-0${6 - number}-01` }));
  const { first, files } = sitemapFiles(pages, file, 2);
  const { sitemapindex } = new XMLParser({ ignoreAttributes: false }).parse(first);
  expect(sitemapindex.sitemap).toEqual([
    { loc: file(1), lastmod: '2017-05-01' },
    { loc: file(2), lastmod: '2017-03-01' },
    { loc: file(3), lastmod: '2017-01-01' },
  ]);
  expect(files.map((text) => text.match(/<loc>/g)?.length)).toEqual([2, 2, 1]);
});

it('has 50,000 pages in a file at most, and one file where that is enough', () => {
  expect(mostInSitemap).toBe(50_000);
  const { first, files } = sitemapFiles([page(1), page(2)], file, 2);
  expect(XMLValidator.validate(first)).toBe(true);
  expect([first.includes('<urlset'), files]).toEqual([true, []]);
});

it('lets crawlers read every page, also if no page is to be indexed', () => {
  expect(robotsText({ noindex: false }, file(1))).toBe(`User-agent: *\nDisallow:\n\nSitemap: ${file(1)}\n`);
  expect(robotsText({ noindex: false }, undefined)).toBe('User-agent: *\nDisallow:\n');
  expect(robotsText({ noindex: true }, undefined)).toMatch(/^# [^\n]+\nUser-agent: \*\nDisallow:\n$/);
});
