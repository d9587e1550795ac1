import { basename, dirname, join } from 'node:path';
import {
  type Element,
  findElement,
  hasClass,
  type Node,
  readHtml,
  wordsIn,
} from '../../core/exports/twin/tree.ts';
import { inPieces } from '../../core/views/search/body-sections.ts';
import { readText } from '../../disk/file.ts';
import { foldersIn } from '../../disk/site-folder.ts';
import { prosePath } from '../routes.ts';
import type { PageRecord } from './page-records.ts';

/** Elements with a line or a paragraph of their own. */
const blocks = /^(?:p|li|h[1-6]|blockquote|pre|div|section|table|tr|td|th|dt|dd|br|hr|figcaption|summary)$/;
/** Elements without words. */
const wordless = /^(?:script|style|svg|template)$/;
const heading = /^h[1-6]$/;

/** What a page says under one heading, or before the first one. */
interface ProseSection {
  readonly anchor?: string;
  readonly head?: string;
  readonly texts: string[];
}

/** Reads the pages of the maintainers in the folder of a built site, and returns their records. */
export async function proseRecords(folder: string): Promise<readonly PageRecord[]> {
  const paths = (await foldersIn(join(folder, dirname(prosePath('any'))))).map((slug) =>
    prosePath(basename(slug)),
  );
  const pages = await Promise.all(
    paths.map(async (path) => ({ path, html: await readText(join(folder, path, 'index.html')) })),
  );
  return pages.flatMap(({ path, html }) => (html === undefined ? [] : recordsOfPage(html, path)));
}

/**
 * Returns the records of a page of the maintainers from its HTML, since only the build knows what such a page says: one
 * for the page, and one for each heading. Its lists of records are left out, which have records of their own.
 */
function recordsOfPage(html: string, path: string): readonly PageRecord[] {
  const [main] = readHtml(html.slice(html.indexOf('<main'), html.lastIndexOf('</main>')));
  const nodes = typeof main === 'object' ? main.children : [];
  const title = textAt(nodes, ({ name }) => name === 'h1');
  const prose = findElement(nodes, (one) => hasClass(one, 'prose'));
  const [start, ...sections] = sectionsIn(prose?.children ?? []);
  const slug = basename(path);
  const same = {
    kind: 'page' as const,
    title,
    also: [],
    ids: [],
    line: { lang: prose?.attributes.get('lang') },
    facets: {},
  };
  const page = { page: path, divided: true };
  const [first = '', ...more] = inPieces([
    textAt(nodes, (one) => hasClass(one, 'lede')),
    ...(start?.texts ?? []),
  ]);
  return [
    { record: { ...same, words: first, ids: [slug, title] }, id: slug, path, ...page },
    ...more.map((words, index) => ({
      record: { ...same, words, place: { piece: index + 1 } },
      id: slug,
      path,
      ...page,
    })),
    ...sections.flatMap(({ anchor = '', head, texts }) =>
      (texts.length > 0 ? inPieces(texts) : ['']).map((words, piece) => ({
        record: { ...same, words, place: { anchor, head, piece } },
        id: slug,
        path: `${path}#${anchor}`,
        ...page,
      })),
    ),
  ];
}

function textAt(nodes: readonly Node[], test: (element: Element) => boolean): string {
  const found = findElement(nodes, test);
  return found ? inLine(wordsIn(found)) : '';
}

/** Divides a text at its headings that have an anchor. */
function sectionsIn(nodes: readonly Node[]): readonly ProseSection[] {
  const sections: ProseSection[] = [{ texts: [] }];
  let text = '';
  const end = () => {
    const words = inLine(text);
    text = '';
    if (words !== '') sections.at(-1)?.texts.push(words);
  };
  const read = (node: Node): void => {
    if (typeof node === 'string') {
      text += node;
      return;
    }
    const { name, attributes, children } = node;
    if (wordless.test(name) || hasClass(node, 'live')) return;
    const isBlock = blocks.test(name);
    if (isBlock) end();
    const anchor = attributes.get('id');
    if (heading.test(name) && anchor !== undefined)
      sections.push({ anchor, head: inLine(wordsIn(node)), texts: [] });
    else for (const child of children) read(child);
    if (isBlock) end();
  };
  for (const node of nodes) read(node);
  end();
  return sections;
}

function inLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}
