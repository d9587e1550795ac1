import type { Finding } from '../../model/finding/finding.ts';
import type { FollowUp, LinkedNote } from '../../model/linked-note.ts';
import { type PartOwner, partyOf } from '../../model/owner.ts';
import type { Action } from '../../model/record.ts';
import { at, finding } from '../linking/where.ts';
import type { Rule } from './rule.ts';

/**
 * The part of a team in an `everyone` action stays with the team, so a follow-up gives it to no one else. A member may
 * own it there. A follow-up of such an action names a team of the series. Any other team is probably a mistake, except a team
 * that left: another note of the series mentions it, or the report drops its part. A person has no part in it, even one
 * who took on the part of a team. A part that ended with its action stays with its owner, also of a list of owners.
 */
export const teamWithoutPart: Rule = {
  code: 'team-without-part',
  check: ({ notes, teams, people, find }) => {
    const ids = new Map(teams.flatMap(({ id, name }) => [[name, id] as const, [id, id] as const]));
    const reports = notes.flatMap(({ followUps }) =>
      followUps.flatMap((followUp) => reportOf(followUp, ids)),
    );
    const known = new Map<string, Set<LinkedNote>>();
    const know = (seriesId: string, teamId: string, note: LinkedNote) => {
      const key = `${seriesId} ${teamId}`;
      known.set(key, (known.get(key) ?? new Set()).add(note));
    };
    for (const { followUp, seriesId, teamId } of reports) know(seriesId, teamId, followUp.note);
    for (const note of notes)
      for (const { team } of note.teamUpdates) if (team) know(note.series.id, team.id, note);
    const names = new Set(people.flatMap(({ id, name }) => [id, name]));
    const ofPeople = notes.flatMap(({ followUps }) =>
      followUps.filter(
        ({ entry: { team = '' }, record }) => isEveryones(record) && names.has(team) && !ids.has(team),
      ),
    );
    const ofTeams = reports
      .filter(({ followUp, teams: own, seriesId, teamId }) => {
        const isOnly = (known.get(`${seriesId} ${teamId}`)?.size ?? 0) < 2;
        return own.length > 0 && !own.includes(teamId) && isOnly && followUp.entry.status !== 'dropped';
      })
      .map(foundIn);
    const given = notes.flatMap((note) =>
      note.followUps.flatMap((followUp) => {
        const { owner, team: name = '' } = followUp.entry;
        if (!owner) return [];
        const team = teams.find(({ id }) => id === ids.get(name));
        const isOfTeam = (text: string) => {
          const party = find.team(text) ?? find.person(text);
          return [team, ...(team?.members ?? [])].some((one) => one?.id === party?.id);
        };
        // Whose the action was folds its whole history, so it is asked last.
        if (!team || owner.every(isOfTeam) || !isEveryonesThen(followUp)) return [];
        return [foundGiven(followUp, team.id, owner)];
      }),
    );
    const ended = notes.flatMap(({ followUps }) => followUps.flatMap(foundEnded));
    return [...ofTeams, ...ofPeople.map(foundPerson), ...given, ...ended];
  },
};

/** A report on one team's part of an action. */
interface Report {
  readonly followUp: FollowUp;
  readonly seriesId: string;
  readonly teamId: string;
  /** The teams of the series. */
  readonly teams: readonly string[];
}

function reportOf(followUp: FollowUp, ids: ReadonlyMap<string, string>): readonly Report[] {
  const { entry, record } = followUp;
  const teamId = ids.get(entry.team ?? '');
  if (!isEveryones(record) || teamId === undefined) return [];
  return [{ followUp, seriesId: record.series.id, teamId, teams: record.series.teams.map(({ id }) => id) }];
}

function isEveryones(record: FollowUp['record']): record is Action {
  return record?.kind === 'action' && record.owners.some(({ kind }) => kind === 'everyone');
}

/** Whether the action is of `everyone` after the report. A later note may give it to a list of owners. */
function isEveryonesThen({ record, note }: FollowUp): boolean {
  if (record?.kind !== 'action' || note.note.date < record.opened) return false;
  return record.historyOn(note.note.date).owners.some(({ kind }) => kind === 'everyone');
}

function foundGiven({ entry, index, note, record }: FollowUp, id: string, owner: readonly string[]): Finding {
  const others = record?.series.teams.flatMap((team) => (team.id === id ? [] : [team.id])) ?? [];
  const message = `\`${entry.team}\` keeps its part of an action of \`everyone\`. It cannot be given to another owner.`;
  const all = [...new Set([...others, ...owner])].join(', ');
  const hint = `remove \`team\`, and write all owners: \`owner: [${all}]\``;
  return finding('team-without-part', at(note.note.path, 'followUps', index, 'owner'), message, { hint });
}

/** The finding on a report that gives away an ended part of an action that is closed, which changes nothing. */
function foundEnded(followUp: FollowUp): readonly Finding[] {
  const { entry, index, note, record } = followUp;
  const { team, owner } = entry;
  if (record?.kind !== 'action' || team === undefined || owner === undefined) return [];
  const step = record.events.find(
    (event) => event.note === note && event.kind === 'mentioned' && isNamed(event.part?.owner, team),
  );
  if (!step || step.part?.to) return [];
  const part = record.historyOn(note.note.date).parts.find((one) => isNamed(one.owner, team));
  if (!part?.event || isEveryonesThen(followUp)) return [];
  const { day } = part.event;
  const message = `The part of \`${team}\` ended on ${day} and \`${entry.ref}\` is closed, so \`owner\` is not used.`;
  const hint = 'remove `owner`, or add `status: open` if more has to be done';
  return [finding('team-without-part', at(note.note.path, 'followUps', index, 'owner'), message, { hint })];
}

function isNamed(owner: PartOwner | undefined, name: string): boolean {
  return owner !== undefined && [partyOf(owner).id, partyOf(owner).name].includes(name);
}

function foundPerson({ entry, index, note }: FollowUp): Finding {
  const message = `\`${entry.team}\` is a person. In an action of \`everyone\` only teams have a part.`;
  const hint = 'write the team whose part it is';
  return finding('team-without-part', at(note.note.path, 'followUps', index, 'team'), message, { hint });
}

function foundIn({ followUp: { entry, index, note }, seriesId, teams }: Report): Finding {
  const own = teams.map((id) => `\`${id}\``).join(', ');
  const message = `\`${entry.team}\` is not a team of \`${seriesId}\`. Its teams are ${own}.`;
  const hint = `write one of them, or add \`${entry.team}\` to \`series/${seriesId}.md\``;
  return finding('team-without-part', at(note.note.path, 'followUps', index, 'team'), message, { hint });
}
