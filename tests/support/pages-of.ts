import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A page of a built site. */
export interface BuiltPage {
  /** Its path below the site's root: `/notes/`. */
  readonly path: string;
  readonly html: string;
}

/** Every HTML page of a built site, by path. */
export async function pagesOf(folder: string): Promise<readonly BuiltPage[]> {
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.html')).sort();
  return Promise.all(
    files.map(async (file) => ({
      path: `/${file.replace(/(^|\/)index\.html$/, '$1')}`,
      html: await readFile(join(folder, file), 'utf8'),
    })),
  );
}

/** The addresses that a page names in an attribute, as written, with entities read. */
export function addressesIn(html: string): readonly string[] {
  return [...html.matchAll(/\s(?:href|src|action|data-ledger-source)="([^"]*)"/g)].map(([, address = '']) =>
    address
      .replaceAll('&amp;', '&')
      .replaceAll('&#38;', '&')
      .replaceAll('&#39;', "'")
      .replaceAll('&quot;', '"'),
  );
}

/** The anchors of a page. */
export function anchorsIn(html: string): readonly string[] {
  return [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => id);
}
