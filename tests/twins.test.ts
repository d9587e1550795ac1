import { appendFile, cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { markdownToHtml } from 'satteri';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { published } from '../src/core/graph/publish.ts';
import { bodyCutter } from '../src/core/parse/line/cut/cut-body.ts';
import { readArchive } from '../src/core/reading.ts';
import { readContentFolder } from '../src/disk/content-folder.ts';
import { formatKeys } from '../src/testing/keys/format-keys.ts';
import { goldenCases } from '../src/testing/keys/golden-cases.ts';
import { placeOf } from '../src/testing/keys/places.ts';
import { leaves } from '../src/testing/leaf-strings.ts';
import { moreNotes, noteWithAll } from '../src/testing/private/private-lines.ts';
import { buildWhole, builtOn } from './support/build.ts';
import { bytesOf } from './support/bytes-of.ts';
import { pagesOf } from './support/pages-of.ts';
import { isShown, wordsByAddress } from './support/shown-values.ts';
import { deadLinksOf } from './support/site-links.ts';
import { type Temporary, temporary } from './support/temporary.ts';
import { pagesWithTwin, twinsOf, wrongNumbers } from './support/twins.ts';

const demo = inject('demo');
const address = 'https://notes.example.org';
const [pages, twins] = await Promise.all([pagesOf(demo), twinsOf(demo)]);
const llms = await readFile(join(demo, 'llms.txt'), 'utf8');

/** The addresses of everything that a data file of the demo has. */
async function urlsIn(name: string): Promise<readonly string[]> {
  const { [name]: items } = JSON.parse(await readFile(join(demo, `api/${name}.json`), 'utf8'));
  return items.map(({ page }: { page: string }) => new URL(page).pathname);
}

describe('the Markdown twins of the demo', () => {
  it.each(['notes', 'actions', 'decisions', 'questions', 'objectives', 'goals', 'people'])(
    'are there for all %s',
    async (name) => {
      const paths = new Set(twins.map(({ path }) => path));
      const urls = await urlsIn(name);
      expect(urls.length).toBeGreaterThan(0);
      expect(urls.filter((url) => !paths.has(url))).toEqual([]);
    },
  );

  it('are there where a page says so, and nowhere else', () => {
    expect(twins.map(({ path }) => path)).toEqual(pagesWithTwin(pages).toSorted());
  });

  it('have the numbers of their pages, and no others', () => {
    expect(wrongNumbers(pages, twins)).toEqual([]);
  });

  it('begin with the title of the page, and have no other of its level', () => {
    const wrong = twins.filter(({ html }) => !html.startsWith('<h1>') || html.split('<h1').length !== 2);
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('have no link within the site that leads nowhere', () => {
    const texts = [...twins, { path: '/llms.txt', html: markdownToHtml(llms).html }];
    expect(deadLinksOf(demo, pages, texts, address)).toEqual([]);
  });
});

describe('llms.txt', () => {
  it('has a title, a summary and a link to the twin of each note, in the form of llmstxt.org', async () => {
    expect(llms).toMatch(/^# [^\n]+\n\n> [^\n]+\n\n[^\n#]+\n\n## /);
    const items = llms.split('\n').filter((line) => line.startsWith('- '));
    expect(items.filter((line) => !/^- \[.+?\]\(https:[^)\s]+\)(?:: .+)?$/.test(line))).toEqual([]);
    const notes = await urlsIn('notes');
    expect(notes.filter((url) => !llms.includes(`(${address}${url}index.md)`))).toEqual([]);
  });
});

describe('the twin of a note that uses the whole format', () => {
  const content = 'src/testing/programs/whole-format/content';
  let folder: Temporary;
  beforeAll(async () => {
    folder = await temporary();
    // The private lines are built with it, since a site of their own would take as long again.
    const written = join(folder.path, 'content');
    await cp(content, written, { recursive: true });
    await appendFile(join(written, 'people.yaml'), '- { id: dan, name: Dan }\n');
    for (const { path, text } of [noteWithAll(), ...moreNotes]) {
      await mkdir(dirname(join(written, path)), { recursive: true });
      await writeFile(join(written, path), text);
    }
    await buildWhole(join(folder.path, 'dist'), written);
  });
  afterAll(() => folder?.[Symbol.asyncDispose]());

  it.each([
    ['the demo', 'content', () => demo],
    ['the whole format', content, () => join(folder.path, 'dist')],
  ])('has each text that an author wrote: %s', async (_, source, site) => {
    const contents = await readContentFolder(source);
    if (!contents) throw new Error(`No content in ${source}`);
    const { content } = readArchive(contents, builtOn);
    const nobody = { drafts: false, private: false };
    const shown = published(content, nobody, builtOn, bodyCutter(content.site));
    const byPath = new Map((await twinsOf(site())).map(({ path, html }) => [path, html]));
    const missing = shown.notes.flatMap((note) => {
      const words = wordsOf(byPath.get(`/notes/${note.id}/`) ?? '');
      return leaves(note, note.id, note.seriesId)
        .filter(({ text }) => text.includes(' ') && !words.includes(wordsOf(text)))
        .map(({ at, text }) => `${at}: ${text}`);
    });
    expect(shown.notes.length).toBeGreaterThan(0);
    expect(missing).toEqual([]);
  });

  it('is of a site without a byte of the private lines of its notes, also in the index of the search', async () => {
    const texts = [...(await bytesOf(join(folder.path, 'dist')))];
    expect(texts.filter(([path, text]) => /canary/i.test(path + text)).map(([path]) => path)).toEqual([]);
    // What is beside them is there, in a file of each kind.
    const shown = texts.filter(([, text]) => text.includes('Shown'));
    const kinds = new Set(shown.map(([path]) => path.slice(path.lastIndexOf('.') + 1)));
    expect([...kinds]).toEqual(expect.arrayContaining(['html', 'md', 'json', 'pf_fragment', 'xml', 'csv']));
  });

  it('is of a site that shows the value of each key where docs/keys.md says', async () => {
    const [golden] = await goldenCases();
    const wordsOf = wordsByAddress(await pagesOf(join(folder.path, 'dist')));
    const keys = formatKeys().filter((key) => placeOf(key).notShown === undefined);
    const unseen = keys.filter((key) => !golden || !isShown(key, golden, wordsOf));
    expect(unseen.map(({ file, at }) => `${file.head}: ${at}`)).toEqual([]);
  });
});

/** The letters and digits of a text or of HTML, since the marks between them differ. */
function wordsOf(html: string): string {
  const text = html
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
  return ` ${text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;
}
