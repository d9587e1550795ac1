import type { Finding } from '../../model/finding/finding.ts';
import { writeInstead } from '../../model/finding/hint.ts';
import { Nearest, nearestOf } from '../../model/finding/nearest.ts';
import type { LinkedNote } from '../../model/linked-note.ts';
import type { Broken } from '../linking/broken.ts';
import type { WithRecords } from '../linking/linking.ts';
import type { NearRecords } from '../linking/near-records.ts';
import { finding, type Where } from '../linking/where.ts';

/**
 * The finding for a blocker that is no record, person, team or id of a tracker, with the nearest record or name. None if
 * the blocker may be in a broken file.
 */
export function unknownBlocker(
  text: string,
  note: LinkedNote,
  where: Where,
  { content, records, names }: WithRecords,
  nearRecords: NearRecords,
  broken: Broken,
): Finding | undefined {
  const home = text.includes('/') ? text.slice(0, text.indexOf('/')) : note.series.id;
  if (content.registriesBroken || broken.record(home, text.slice(text.indexOf('/') + 1))) return undefined;
  const near = nearestOf([
    nearRecords.to(['action', 'question'], note.series.id, text, records),
    new Nearest(() => [...names.teams.keys(), ...names.people.keys()]).find(text),
  ]);
  return finding('unknown-blocker', where, `Unknown blocker \`${text}\`.`, {
    hint: writeInstead(near?.text),
  });
}
