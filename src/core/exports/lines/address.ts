import type { Ref } from '../../model/ref.ts';
import type { SiteEntry } from '../../model/registry.ts';

/**
 * Returns the address of a page for a file that leaves the site: absolute if `site.yaml` has a `url`, else from the
 * root of the host.
 */
export type AddressOf = (ref: Pick<Ref, 'kind' | 'id' | 'onNote'>) => string;

/**
 * Returns the address of a path: absolute if `site.yaml` has a `url`, which may have a path of its own, else unchanged.
 */
export function siteAddress(site: Pick<SiteEntry, 'url'>, path: string): string {
  return site.url === undefined ? path : site.url.replace(/\/$/, '') + path;
}
