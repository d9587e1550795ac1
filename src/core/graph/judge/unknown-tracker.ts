import type { Finding } from '../../model/finding/finding.ts';
import { writeInstead } from '../../model/finding/hint.ts';
import type { Trackers } from '../../model/trackers.ts';
import { finding, type Where } from '../linking/where.ts';

/**
 * The finding for an id in `tracker` that has no address, with the same id as a tracker has it: `MILL-12` for `mill-12`. None
 * for an address, and none on a site without trackers.
 */
export function unknownTracker(text: string, where: Where, trackers: Trackers): Finding | undefined {
  if (trackers.source === '' || trackers.takes(text) || /^https?:\/\//.test(text)) return undefined;
  const bare = text.replaceAll(/\s+/g, '');
  const spellings = [text.toUpperCase(), text.toLowerCase(), bare, bare.toUpperCase(), `#${text}`];
  const meant = spellings.find((spelling) => trackers.takes(spelling));
  const message = `\`${text}\` is the id of no tracker of \`site.yaml\`.`;
  // A `#` needs quotes.
  const written = meant?.startsWith('#') ? `"${meant}"` : meant;
  return finding('unknown-tracker', where, message, { hint: writeInstead(written) });
}
