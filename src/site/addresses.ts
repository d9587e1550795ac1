import { type AddressOf, siteAddress } from '../core/exports/lines/address.ts';
import { pathOf } from './routes.ts';

/** From a thing to its address in a file that leaves the site. */
export function addressesIn(site: { readonly url?: string }): AddressOf {
  return (ref) => siteAddress(site, pathOf(ref));
}
