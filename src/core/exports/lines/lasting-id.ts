import type { Ref } from '../../model/ref.ts';

type Site = { readonly url?: string };

/**
 * An id that no other site uses and that never changes: a `tag:` URI (RFC 4151) of the host, the path of the site below
 * it, since a host may have several sites, and kind and id. RFC 4151 §2.1 requires a past date on which the host had
 * its owner. It is the same for every site, so that no id depends on a build.
 */
export function tagOf(site: Site, thing: Pick<Ref, 'kind' | 'id'> | undefined): string {
  const { host, path } = placeOf(site);
  return `tag:${host},2026:${path}${thing ? `${thing.kind}/${thing.id}` : 'site'}`;
}

/** The same as the UID of a calendar, for which RFC 5545 §3.8.4.7 recommends the host at the right. */
export function uidOf(site: Site, { kind, id }: Pick<Ref, 'kind' | 'id'>): string {
  const { host, path } = placeOf(site);
  return `${path}${kind}/${id}@${host}`;
}

/** The host without its port, and the path. `throughline.invalid` (RFC 2606 §2) if the site has no `url`. */
function placeOf({ url }: Site): { readonly host: string; readonly path: string } {
  if (url === undefined) return { host: 'throughline.invalid', path: '' };
  const { hostname, pathname } = new URL(url);
  return { host: hostname, path: pathname.replace(/^\//, '').replace(/(?<=.)\/?$/, '/') };
}
