import type { Finding } from '../../model/finding/finding.ts';
import { writeInstead } from '../../model/finding/hint.ts';
import type { LinkedNote } from '../../model/linked-note.ts';
import type { WithRecords } from './linking.ts';
import { finding, type Where } from './where.ts';

/** The finding for a blocker that is no record, person, team or id of a tracker, with the nearest record or name. */
export function unknownBlocker(
  text: string,
  note: LinkedNote,
  where: Where,
  { records, names, reader }: WithRecords,
): Finding {
  const near =
    records.near(['action', 'question'], note.series.id, text) ??
    reader.nearest(() => [...names.teams.keys(), ...names.people.keys()]).to(text);
  return finding('unknown-blocker', where, `Unknown blocker \`${text}\`.`, { hint: writeInstead(near) });
}
