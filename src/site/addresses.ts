import { type AddressOf, siteAddress } from '../core/exports/lines/address.ts';
import { pathOf } from './routes.ts';

/** Returns the address of a reference in a file that is read outside the site. */
export function addressesIn(site: { readonly url?: string }): AddressOf {
  return (ref) => siteAddress(site, pathOf(ref));
}
