import { addressesText } from '../core/exports/findings/published-addresses.ts';
import { permanentAddresses } from '../core/views/moved/addresses.ts';
import { archive } from '../site/archive.ts';
import { prosePages } from '../site/prose-pages.ts';

/** The permanent addresses of the site, which a later build compares its own with. */
export function GET(): Response {
  const prose = prosePages().map(({ path }) => path);
  return new Response(addressesText(permanentAddresses(archive(), prose)), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
}
