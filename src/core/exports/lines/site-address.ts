import type { SiteEntry } from '../../model/registry.ts';

/**
 * A path below the site's root as an address: absolute where `site.yaml` says where the site stands, whose address may
 * have a path of its own; else as it is.
 */
export function siteAddress(site: Pick<SiteEntry, 'url'>, path: string): string {
  return site.url === undefined ? path : site.url.replace(/\/$/, '') + path;
}
