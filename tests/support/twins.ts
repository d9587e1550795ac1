import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { markdownToHtml } from 'satteri';
import { glob } from 'tinyglobby';
import type { BuiltPage } from './pages-of.ts';
import { visibleTexts } from './visible-text.ts';

/** A Markdown twin of a built site. */
export interface BuiltTwin {
  /** The path of its page. */
  readonly path: string;
  readonly markdown: string;
  /** What a reader of Markdown makes of it. */
  readonly html: string;
}

/** Every Markdown twin of a built site, by the path of its page. */
export async function twinsOf(folder: string): Promise<readonly BuiltTwin[]> {
  const files = (await glob('**/index.md', { cwd: folder })).sort();
  return Promise.all(
    files.map(async (file) => {
      const markdown = await readFile(join(folder, file), 'utf8');
      return { path: `/${file.replace(/index\.md$/, '')}`, markdown, html: markdownToHtml(markdown).html };
    }),
  );
}

/** The pages that say that they have a twin, by path. */
export function pagesWithTwin(pages: readonly BuiltPage[]): readonly string[] {
  return pages
    .filter(({ path, html }) =>
      html.includes(`<link rel="alternate" type="text/markdown" href="${path}index.md">`),
    )
    .map(({ path }) => path);
}

/**
 * Every number that a twin has and the main part of its page has not, or the other way round: `/notes/s/a/: 12`. Pages of
 * long notes are not compared, since one twin has several of them.
 */
export function wrongNumbers(pages: readonly BuiltPage[], twins: readonly BuiltTwin[]): readonly string[] {
  const byPath = new Map(pages.map((page) => [page.path, page.html]));
  return twins.flatMap(({ path, html }) => {
    const page = byPath.get(path) ?? '';
    if (byPath.has(`${path}part/2/`)) return [];
    const main = page.slice(page.indexOf('<main'), page.lastIndexOf('</main>'));
    const shown = numbersIn(main);
    // A twin prints the id of each record, which the page has as an anchor.
    const ofIds = new Set(
      [...main.matchAll(/class="record[^>]* id="([^"]+)"/g)].flatMap(([, id = '']) => id.match(/\d+/g) ?? []),
    );
    // The last line has the address and the day of the data.
    const printed = numbersIn(html.slice(0, html.lastIndexOf('<p>')));
    const wrong = [
      ...[...shown].filter((number) => !printed.has(number)),
      ...[...printed].filter((number) => !shown.has(number) && !ofIds.has(number)),
    ];
    return wrong.map((number) => `${path}: ${number}`);
  });
}

const skipped = new Set(['nav', 'svg', 'form', 'button', 'noscript']);

function numbersIn(html: string): ReadonlySet<string> {
  const texts = visibleTexts(
    html,
    ({ nodeName, attrs }) =>
      skipped.has(nodeName) ||
      attrs.some(
        ({ name, value }) =>
          name === 'hidden' || (name === 'aria-hidden' && value === 'true') || value === 'day',
      ),
  );
  return new Set(texts.join(' ').match(/\d+/g));
}
