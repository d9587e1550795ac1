import type { Finding } from '../../model/finding/finding.ts';
import type { LinkedNote } from '../../model/linked-note.ts';
import { hasNoPart, teamsOfEveryone } from '../history/team-parts.ts';
import { at, finding } from '../linking/where.ts';
import type { Rule } from './rule.ts';

/** A follow-up of an `everyone` action names a team that has a part in it. Otherwise it probably names the wrong team. */
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
    const teams = parts.map(({ id }) => `\`${id}\``).join(', ');
    const message = `Team \`${entry.team}\` has no part in \`${record.shortId}\`; its teams are ${teams}.`;
    const hint = `write one of them, or add \`${entry.team}\` to \`series/${record.series.id}.md\``;
    return [finding('team-without-part', at(note.path, 'followUps', index, 'team'), message, { hint })];
  });
}
