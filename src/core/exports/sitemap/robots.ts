import type { SiteEntry } from '../../model/registry.ts';

/**
 * Returns `robots.txt` (RFC 9309). It forbids nothing, also with `noindex`: a crawler that may not read a page never sees
 * that the page asks not to be indexed, and may still list its address.
 */
export function robotsText({ noindex }: Pick<SiteEntry, 'noindex'>, sitemap: string | undefined): string {
  const why = noindex ? ['# Every page asks not to be indexed. Crawlers must read it to see that.'] : [];
  const where = sitemap === undefined ? [] : ['', `Sitemap: ${sitemap}`];
  return `${[...why, 'User-agent: *', 'Disallow:', ...where].join('\n')}\n`;
}
