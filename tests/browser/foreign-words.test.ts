import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { foreignFiles } from '../../src/testing/generate/foreign-words.ts';
import { brokenWords } from '../support/broken-words.ts';
import { startBrowser } from '../support/browser.ts';
import { buildWhole } from '../support/build.ts';
import { type BuiltPage, pagesOf } from '../support/pages-of.ts';
import { serve } from '../support/site-server.ts';
import { temporary } from '../support/temporary.ts';

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document;

/**
 * Sentences of the page with a name in another language, which have no part of their own for it, and the rows behind a
 * picture: a title with an id.
 */
const composed =
  /^# |^(?:Trace|Follow-through lists): |\b(?:Opened on|Recorded in|Asked on|Meets in|Open actions of)\b| \((?:\S+\/|2026 Q1 )/;

/** A page of each kind that shows long ids in a table, in the side column or in the margin. */
const withIds = [
  '/actions/',
  '/actions/betriebsrunde/veroeffentlichungspipeline-fuer-grosse-dokumente/',
  '/programs/',
  '/programs/plattform/',
  '/programs/plattform/org.example.veroeffentlichungspipeline/',
  '/quarters/2026-q1/',
  '/trace/',
  '/notes/betriebsrunde/2026-01-07/',
  '/books/2026-q1/after/',
  '/search/?q=Pipeline',
];

/** The texts below a node, each with its language. */
function texts(node: Node, lang = ''): readonly (readonly [lang: string, text: string])[] {
  if (node.nodeName === '#text' && 'value' in node) return [[lang, node.value.trim()]];
  if (['script', 'style', 'head', 'svg', 'option'].includes(node.nodeName) || !('childNodes' in node))
    return [];
  const own = 'attrs' in node ? node.attrs.find(({ name }) => name === 'lang')?.value : undefined;
  return node.childNodes.flatMap((child) => texts(child, own ?? lang));
}

describe('a site in another language with long ids', () => {
  let folder: Awaited<ReturnType<typeof temporary>>;
  let pages: readonly BuiltPage[];
  const dist = () => join(folder.path, 'dist');

  beforeAll(async () => {
    folder = await temporary();
    const content = join(folder.path, 'content');
    for (const { path, text } of foreignFiles) {
      await mkdir(dirname(join(content, path)), { recursive: true });
      await writeFile(join(content, path), text);
    }
    await buildWhole(dist(), content, { today: '2026-02-01' });
    pages = await pagesOf(dist());
  });
  afterAll(() => folder[Symbol.asyncDispose]());

  it('says of each text of a note in which language it is, and keeps its own words in English', () => {
    const all = pages.flatMap(({ path, html }) => texts(parse(html)).map((text) => [path, ...text] as const));
    const wrong = all.filter(([, lang, text]) => {
      if (composed.test(text)) return false;
      if (text.includes('ß')) return lang !== 'de';
      return text.includes('å') && lang !== 'sv';
    });
    expect(wrong).toEqual([]);
    expect(all.filter(([, lang]) => lang === 'de').length).toBeGreaterThan(100);
    const own = ['Owner', 'Status', 'Notes', 'Search', 'Decisions', 'Retro', 'Ann', 'Due', 'Last time'];
    expect(all.filter(([, lang, text]) => own.includes(text) && lang !== 'en')).toEqual([]);
  });

  it.each([390, 1280])('breaks no word where a page is %d pixels wide', async (width) => {
    const browser = await startBrowser();
    await using site = await serve(dist());
    try {
      const page = await browser.newPage({ viewport: { width, height: 900 } });
      const broken: unknown[] = [];
      for (const path of withIds) {
        await page.goto(new URL(path, site.origin).href);
        const found = await page.evaluate(brokenWords);
        if (found.length > 0) broken.push([path, found]);
      }
      expect(broken).toEqual([]);
    } finally {
      await browser.close();
    }
  });
});
