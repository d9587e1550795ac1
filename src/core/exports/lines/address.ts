import type { Ref } from '../../model/ref.ts';
import type { SiteEntry } from '../../model/registry.ts';

/**
 * From a thing to its address in a file that leaves the site: absolute where `site.yaml` says where the site stands,
 * else from the root of the host.
 */
export type AddressOf = (ref: Pick<Ref, 'kind' | 'id' | 'onNote'>) => string;

/**
 * A path below the site's root as an address: absolute where `site.yaml` says where the site stands, whose address may
 * have a path of its own; else as it is.
 */
export function siteAddress(site: Pick<SiteEntry, 'url'>, path: string): string {
  return site.url === undefined ? path : site.url.replace(/\/$/, '') + path;
}
