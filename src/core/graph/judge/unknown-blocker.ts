import type { Finding } from '../../model/finding/finding.ts';
import { writeInstead } from '../../model/finding/hint.ts';
import { Nearest, nearestOf } from '../../model/finding/nearest.ts';
import type { LinkedNote } from '../../model/linked-note.ts';
import type { Broken } from '../linking/broken.ts';
import type { WithRecords } from '../linking/linking.ts';
import type { NearRecords } from '../linking/near-records.ts';
import { finding, ofList, type Where } from '../linking/where.ts';
import { teamWithWords } from './names-meant.ts';

/** Words that say that there is nothing. */
const isNothing = /^(?:none|nothing|nobody|no one|nil|no|n\/?a|[-–—]+)\.?$/i;

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
  if (isNothing.test(text.trim())) {
    const message = `\`${text}\` is no blocker. An empty list says that nothing blocks it.`;
    return countBeside(where, note) > 1
      ? finding('unknown-blocker', where, message, { hint: `remove \`${text}\`` })
      : finding('unknown-blocker', ofList(where), message, { hint: 'write `blockedBy: []`' });
  }
  const team = teamWithWords(text, content.teams);
  if (team !== undefined)
    return finding('unknown-blocker', where, `Unknown blocker \`${text}\`.`, { hint: writeInstead(team) });
  const near = nearestOf([
    nearRecords.to(['action', 'question'], note.series.id, text, records),
    new Nearest(() => [...names.teams.keys(), ...names.people.keys()]).find(text),
  ]);
  return finding('unknown-blocker', where, `Unknown blocker \`${text}\`.`, {
    hint: writeInstead(near?.text),
  });
}

/** Returns how many blockers are in the list of a place. */
function countBeside({ spot }: Where, { note }: LinkedNote): number {
  if (typeof spot !== 'object' || !('keys' in spot)) return 0;
  const list = spot.keys.slice(0, -1).reduce<unknown>((value, key) => Reflect.get(Object(value), key), note);
  return Array.isArray(list) ? list.length : 0;
}
