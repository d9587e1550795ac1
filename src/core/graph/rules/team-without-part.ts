import type { Finding } from '../../model/finding/finding.ts';
import type { LinkedNote } from '../../model/linked-note.ts';
import { hasNoPart, teamsOfEveryone } from '../history/team-parts.ts';
import { at, finding } from '../linking/where.ts';
import type { Rule } from './rule.ts';

/** A team closes its own part of what everyone does, so one without a part was probably mistaken for another. */
export const teamWithoutPart: Rule = {
  code: 'team-without-part',
  check: ({ notes, teams }) => {
    const ids = new Map(teams.flatMap(({ id, name }) => [[name, id] as const, [id, id] as const]));
    return notes.flatMap((note) => ofNote(note, ids));
  },
};

function ofNote({ note, followUps }: LinkedNote, ids: ReadonlyMap<string, string>): Finding[] {
  return followUps.flatMap(({ entry, index, record }) => {
    if (record?.kind !== 'action' || entry.team === undefined) return [];
    const parts = teamsOfEveryone(record.owners);
    if (!hasNoPart(parts, ids.get(entry.team))) return [];
    const expected = parts.map(({ id }) => `\`${id}\``).join(', ');
    const message = `Unexpected team \`${entry.team}\`, which has no part in \`${record.shortId}\`, expected one of ${expected}.`;
    const hint = `say whose part it is, or add the team to \`series/${record.series.id}.md\``;
    return [finding('team-without-part', at(note.path, 'followUps', index, 'team'), message, { hint })];
  });
}
