import { type AddressOf, absolute } from '../core/exports/address.ts';
import { hrefOf } from './routes.ts';

/** From a thing to its address in a file that leaves the site. */
export function addressesIn(site: { readonly url?: string }): AddressOf {
  return (ref) => absolute(site, hrefOf(ref));
}
