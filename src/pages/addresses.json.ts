import { publishedEvents } from '../core/exports/feeds/calendar.ts';
import { addressesText } from '../core/exports/findings/published-addresses.ts';
import { permanentAddresses } from '../core/views/moved/addresses.ts';
import { goneFrom } from '../core/views/moved/gone.ts';
import { addressesIn } from '../site/addresses.ts';
import { archive } from '../site/archive.ts';
import { furtherParts } from '../site/long-note/note-parts.ts';
import { earlierAddresses } from '../site/moved/earlier-addresses.ts';
import { movedParts } from '../site/moved/moved-parts.ts';
import { prosePages } from '../site/prose/prose-pages.ts';
import { notePartPath } from '../site/routes.ts';

/** The permanent addresses of the site, which a later build compares its own with. */
export function GET(): Response {
  const all = archive();
  const earlier = earlierAddresses();
  const others = [
    ...prosePages().map(({ path }) => path),
    ...furtherParts(all).map(({ note, part }) => notePartPath(note.id, part)),
    ...movedParts(all, [...earlier.addresses, ...earlier.gone]).map(({ from }) => from),
  ];
  const events = publishedEvents(all, addressesIn(all.site), earlier.events);
  const text = addressesText(permanentAddresses(all, others), goneFrom(earlier, all, others), events);
  return new Response(text, { headers: { 'content-type': 'application/json; charset=utf-8' } });
}
