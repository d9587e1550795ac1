import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unmarkedIn, unmarkedInData } from '../../src/testing/assumed/unmarked-days.ts';
import { foreignFiles } from '../../src/testing/generate/foreign-words.ts';
import { brokenWords } from '../support/broken-words.ts';
import { startBrowser } from '../support/browser.ts';
import { buildWhole } from '../support/build.ts';
import { wrongWords } from '../support/languages.ts';
import { type BuiltPage, pagesOf } from '../support/pages-of.ts';
import { serve } from '../support/site-server.ts';
import { temporary } from '../support/temporary.ts';

/**
 * Texts with a name in another language that have no part of their own for it: the Markdown of an agenda, a sentence that
 * a script updates, and a sentence of a note with the title of what it refers to.
 */
const composed = /^# Straßenrunde: next meeting|^1 member\. Meets in |^(?:Onomatopœia|Ålåda) /;

/** Names and ids, which have no language. */
const names = new Set(
  foreignFiles.flatMap(({ text }) => [
    ...[...text.matchAll(/\b(?:id|name): ([\w.-]+)/g)].map(([, name = '']) => name),
  ]),
);

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

/** The words of a page with those of its attributes, or the text of a file. */
function printedIn(text: string): string {
  return text
    .replaceAll('\r\n ', '')
    .replaceAll(/<script[\s\S]*?<\/script>/g, '')
    .replaceAll(/<[^>]*? (?:content|aria-label|alt)="([^"]*)"[^>]*>/g, ' $1 ')
    .replaceAll(/<[^>]*>/g, '');
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

  it('says of each word in which language it is, and of its own words that they are English', () => {
    const wrong = pages.flatMap(({ path, html }) =>
      wrongWords(html, names)
        .filter(({ text }) => !composed.test(text))
        .map((word) => ({ path, ...word })),
    );
    expect(wrong).toEqual([]);
  });

  // The same build, since every build takes seconds. Its first note, a decision and an action have assumed days.
  it('marks each print of an assumed day, on pages and in files', async () => {
    const days = ['2025-12-03', '2025-12-30', '2026-01-16'];
    const paths = await readdir(dist(), { recursive: true });
    const files = paths.filter((path) => /\.(?:html|md|txt|xml|ics)$/.test(path));
    const texts = await Promise.all(
      files.map(async (path) => [path, await readFile(join(dist(), path), 'utf8')] as const),
    );
    expect(
      texts.flatMap(([path, text]) => unmarkedIn(printedIn(text), days).map((found) => [path, found])),
    ).toEqual([]);
    const data = await Promise.all(
      paths
        .filter((path) => /^api\/[\w-]+\.json$/.test(path))
        .map(async (path) =>
          unmarkedInData(JSON.parse(await readFile(join(dist(), path), 'utf8')), days, path),
        ),
    );
    expect(data.flat()).toEqual([]);
  });

  it('gives other programs the locale of its title', () => {
    const locales = { ß: 'de_DE', å: 'sv_SE', œ: 'en_US' };
    const wrong = pages.flatMap(({ path, html }) => {
      const tag = (name: string) =>
        new RegExp(`<meta property="og:${name}" content="([^"]*)"`).exec(html)?.[1];
      const [first = ''] = tag('title')?.split(' ') ?? [];
      const locale = Object.entries(locales).find(([letter]) => first.toLowerCase().includes(letter))?.[1];
      return locale === undefined || tag('locale') === locale ? [] : [`${path}: ${tag('locale')}`];
    });
    expect(wrong).toEqual([]);
  });

  it('shows the words of each note', () => {
    const all = pages.map(({ html }) => html).join('\n');
    const marked = foreignFiles.flatMap(({ text }) => text.match(/[\p{L}]*[ßåœ][\p{L}]*/gu) ?? []);
    expect(new Set(marked).size).toBeGreaterThan(150);
    expect(marked.filter((word) => !all.includes(word))).toEqual([]);
  });

  it('has beside each heading of a note a link to it', () => {
    const notes = pages.filter(({ path }) => /^\/notes\/[^/]+\/\d/.test(path));
    const heads = notes.flatMap(({ path, html }) => {
      const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
      const shown = main.replace(/<nav[\s\S]*?<\/nav>/g, '');
      return [
        ...shown.matchAll(
          /<(h[23]|p class="own-title")(?: [^>]*?id="([^"]*)")?[^>]*>[\s\S]*?<\/(?:h[23]|p)>\s*(<a [^>]*>)?/g,
        ),
      ].map(([head, , id = '', link = '']) => ({ path, head, id, link }));
    });
    expect(heads.length).toBeGreaterThan(30);
    expect(heads.filter(({ head }) => head.includes('own-title'))).toHaveLength(1);
    const without = heads.filter(
      ({ id, link }) => id === '' || !link.includes(`href="#${id}"`) || !link.includes('class="anchor"'),
    );
    expect(without).toEqual([]);
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
