import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { addressesIn, anchorsIn, type BuiltPage } from './pages-of.ts';

const host = 'http://this.site';

/** Every link of a built site within itself that leads to no page, file or anchor of it: `/notes/: /gone/`. */
export function deadLinks(folder: string, pages: readonly BuiltPage[]): readonly string[] {
  return deadLinksOf(folder, pages, pages, host);
}

/**
 * The same for other texts than the pages, as HTML, with the address that they give the site. Links without a host are
 * within the site.
 */
export function deadLinksOf(
  folder: string,
  pages: readonly BuiltPage[],
  texts: readonly BuiltPage[],
  site: string,
): readonly string[] {
  const anchors = new Map(pages.map(({ path, html }) => [path, new Set(anchorsIn(html))]));
  const leads = (url: URL): boolean => {
    const path = decodeURIComponent(url.pathname);
    const ids = anchors.get(path);
    if (!ids) return !url.hash && existsSync(join(folder, path)) && !path.endsWith('/');
    return url.hash === '' || ids.has(decodeURIComponent(url.hash.slice(1)));
  };
  return texts.flatMap(({ path, html }) =>
    [...new Set(addressesIn(html))].flatMap((address) => {
      const url = new URL(address, site + path);
      return url.origin === site && !leads(url) ? [`${path}: ${address}`] : [];
    }),
  );
}

/** Every anchor that stands twice on a page: `/notes/#list`. */
export function doubledAnchors(pages: readonly BuiltPage[]): readonly string[] {
  return pages.flatMap(({ path, html }) => {
    const seen = new Set<string>();
    return anchorsIn(html).flatMap((id) => {
      if (seen.has(id)) return [`${path}#${id}`];
      seen.add(id);
      return [];
    });
  });
}

/** The pages that can be reached by links from the first page, by path. */
export function reachable(pages: readonly BuiltPage[]): ReadonlySet<string> {
  const byPath = new Map(pages.map(({ path, html }) => [path, html]));
  const reached = new Set(['/']);
  for (const path of reached) {
    for (const address of addressesIn(byPath.get(path) ?? '')) {
      const url = new URL(address, host + path);
      if (url.origin === host && byPath.has(url.pathname)) reached.add(url.pathname);
    }
  }
  return reached;
}
