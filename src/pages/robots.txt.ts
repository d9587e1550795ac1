import { siteAddress } from '../core/exports/lines/address.ts';
import { robotsText } from '../core/exports/sitemap/robots.ts';
import { archive } from '../site/archive.ts';
import { sitemapPath } from '../site/routes.ts';
import { hasSitemap } from '../site/sitemap.ts';

/** The rules for crawlers. They are read at the root of a host only. */
export function GET(): Response {
  const { site } = archive();
  const text = robotsText(site, hasSitemap(site) ? siteAddress(site, sitemapPath()) : undefined);
  return new Response(text, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
