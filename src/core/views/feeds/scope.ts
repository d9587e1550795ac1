import type { Program } from '../../model/aim.ts';
import type { Archive } from '../../model/archive.ts';
import type { LinkedNote, Series } from '../../model/linked-note.ts';
import type { Team } from '../../model/owner.ts';
import type { Action, FollowedRecord } from '../../model/record.ts';
import type { Ref } from '../../model/ref.ts';
import { newestFirst } from '../lines/order.ts';
import { aimRef, personRef, seriesRef, teamRef } from '../lines/ref.ts';
import { type Involvement, involvements } from '../people/involvement.ts';
import { notesWith } from '../people/person-meetings.ts';

/** The subject of a feed or a calendar: the site, or one series, team, person or program. */
export interface Scope {
  /** Absent for the whole site. */
  readonly ref?: Ref & { readonly kind: 'series' | 'team' | 'person' | 'program' };
  /** Its meetings, newest first: of the series, attended by the person, or with a check-in on the program. */
  readonly meetings: readonly LinkedNote[];
  /** The series whose expected next meeting is in its calendar. */
  readonly series?: readonly Series[];
  /** Other notes that mention it. */
  readonly mentionedBy: readonly LinkedNote[];
  /** For a person or team: the ids of those whose open parts count. */
  readonly owners?: readonly string[];
  /** Its actions, decisions and questions: of the series, owned by the team or person, or for the program. */
  readonly records: readonly FollowedRecord[];
}

/** The actions of a scope. */
export function actionsOf({ records }: Pick<Scope, 'records'>): readonly Action[] {
  return records.filter((record) => record.kind === 'action');
}

/** The whole site. */
export function siteScope(archive: Archive): Scope {
  return {
    meetings: [...archive.notes, ...archive.planned].toReversed(),
    series: archive.series,
    mentionedBy: [],
    records: recordsOf(archive),
  };
}

/** A scope for each series, in one pass over the archive. */
export function seriesScopes(archive: Archive): readonly Scope[] {
  const records = Map.groupBy(recordsOf(archive), ({ series }) => series.id);
  return archive.series.map((series) => ({
    ref: { ...seriesRef(series), kind: 'series' },
    meetings: [...series.notes, ...series.planned].toReversed(),
    series: [series],
    mentionedBy: [],
    records: records.get(series.id) ?? [],
  }));
}

/** A scope for each person: the records they own and the meetings they attended. */
export function personScopes(archive: Archive): readonly Scope[] {
  const all = involvements(archive);
  return archive.people.flatMap((person) => {
    const of = all.get(person.id);
    if (!of) return [];
    const meetings = notesWith(of);
    const ref = { ...personRef(person), kind: 'person' as const };
    return [{ ref, owners: [person.id], meetings, mentionedBy: of.mentionedBy, records: ownedBy([of]) }];
  });
}

/** A scope for each team: the records that it and its members own, and the meetings of its series. */
export function teamScopes(archive: Archive): readonly Scope[] {
  const all = involvements(archive);
  const own = (team: Team) => [team, ...team.members].flatMap(({ id }) => all.get(id) ?? []);
  return archive.teams.map((team) => ({
    ref: { ...teamRef(team), kind: 'team' },
    owners: [team, ...team.members].map(({ id }) => id),
    meetings: newestFirst(
      (all.get(team.id)?.series ?? []).flatMap(({ notes, planned }) => [...notes, ...planned]),
    ),
    series: all.get(team.id)?.series ?? [],
    mentionedBy: all.get(team.id)?.mentionedBy ?? [],
    records: ownedBy(own(team)),
  }));
}

/** A scope for each program: the records for it or anything below it, and the notes with a check-in on those. */
export function programScopes(archive: Archive): readonly Scope[] {
  return archive.programs.map((program) => ({
    ref: { ...aimRef(program), kind: 'program' },
    meetings: newestFirst(checkedIn(program)),
    mentionedBy: program.mentionedBy,
    records: [...program.actions, ...program.decisions, ...program.questions],
  }));
}

function checkedIn(program: Program): readonly LinkedNote[] {
  const below = program.outcomes.flatMap((outcome) => [outcome, ...outcome.objectives]);
  return [program, ...below].flatMap(({ checkIns }) => checkIns.map(({ note }) => note));
}

function recordsOf({ actions, decisions, questions }: Archive): readonly FollowedRecord[] {
  return [...actions, ...decisions, ...questions];
}

/** The records of several owners. A shared record counts once. */
function ownedBy(involved: readonly Involvement[]): readonly FollowedRecord[] {
  return [...new Set(involved.flatMap((of) => [...of.actions, ...of.decisions, ...of.questions]))];
}
