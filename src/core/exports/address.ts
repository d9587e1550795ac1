import type { Ref } from '../model/ref.ts';

/**
 * From a thing to its address in a file that leaves the site: absolute where `site.yaml` says where the site stands,
 * else from the root of the host.
 */
export type AddressOf = (ref: Pick<Ref, 'kind' | 'id' | 'onNote'>) => string;

/** The host of the site, which makes ids its own in the whole world; `throughline.invalid` (RFC 2606 §2) where nobody says it. */
export function hostOf(site: { readonly url?: string }): string {
  return site.url === undefined ? 'throughline.invalid' : new URL(site.url).host;
}

/** A path from the root of the host as an absolute address, where `site.yaml` says where the site stands; else as it is. */
export function absolute(site: { readonly url?: string }, path: string): string {
  return site.url === undefined ? path : new URL(path, site.url).href;
}
