import { siteAddress } from '../core/exports/lines/address.ts';
import { llmsText } from '../core/exports/twin/llms.ts';
import { archive } from '../site/archive.ts';
import { apiPath, listPath, twinPath } from '../site/routes.ts';

/** The Markdown of the site, listed for language models. */
export function GET(): Response {
  const { site } = archive();
  const text = llmsText(archive(), {
    twin: (ref) => siteAddress(site, twinPath(ref)),
    list: (name) => siteAddress(site, listPath(name)),
    data: (name) => siteAddress(site, apiPath(name)),
  });
  return new Response(text, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
