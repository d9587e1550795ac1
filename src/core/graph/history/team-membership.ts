import type { Day } from '../../model/day/day.ts';
import type { LinkedNote } from '../../model/linked-note.ts';
import type { Owner, Team } from '../../model/owner.ts';
import type { DraftRecord } from '../linking/draft.ts';
import type { WithRecords } from '../linking/linking.ts';
import type { FollowUpsOf } from '../record/said.ts';

/** The first and last day on which notes show that a team belonged to a series, and the number of these notes. */
interface Membership {
  readonly team: Team;
  readonly from: Day;
  readonly until: Day;
  readonly notes: Set<LinkedNote>;
  /** Whether one of the notes reports its part of an action. A single update may come from a guest. */
  readonly hasPart: boolean;
}

/** Teams by series and id, as shown by notes. */
export type Memberships = ReadonlyMap<string, ReadonlyMap<string, Membership>>;

/**
 * Finds former teams of a series in its notes. A team belonged to the series from the opening of an `everyone` action
 * of which a note reports its part, and between the first and last of at least 2 updates. The file of a series has no
 * history, so these notes keep the parts of a team that is removed from `teams`.
 */
export function membershipsOf(linking: WithRecords, followUps: FollowUpsOf): Memberships {
  const all = new Map<string, Map<string, Membership>>();
  const take = (seriesId: string, text: string, from: Day, note: LinkedNote, hasPart: boolean) => {
    const named = linking.names.named(text);
    if (named.kind !== 'team') return;
    const ofSeries = all.get(seriesId) ?? new Map<string, Membership>();
    all.set(seriesId, ofSeries);
    const known = ofSeries.get(named.team.id);
    ofSeries.set(named.team.id, {
      team: named.team,
      from: known && known.from < from ? known.from : from,
      until: known && known.until > note.note.date ? known.until : note.note.date,
      notes: (known?.notes ?? new Set()).add(note),
      hasPart: hasPart || known?.hasPart === true,
    });
  };
  const report = (record: DraftRecord | undefined, team: string, note: LinkedNote) => {
    if (record && isEveryones(record)) take(record.series.id, team, record.opened, note, true);
  };
  for (const [record, said] of followUps) {
    for (const { entry, note } of said) if (entry.team !== undefined) report(record, entry.team, note);
  }
  for (const note of linking.notes.values()) {
    for (const { team } of note.note.teamUpdates)
      if (team !== undefined) take(note.series.id, team, note.note.date, note, false);
    for (const { team, ref } of note.note.plannedTeams ?? []) {
      if (ref === undefined) take(note.series.id, team, note.note.date, note, false);
      else report(linking.records.find(ref, note.series.id), team, note);
    }
  }
  return all;
}

/** Returns the owners of a record. `everyone` includes teams that belonged to its series when it was opened. */
export function withMembers(
  owners: readonly Owner[],
  { series, opened }: DraftRecord,
  all: Memberships,
): Owner[] {
  return owners.map((owner) => {
    if (owner.kind !== 'everyone') return owner;
    const left = [...(all.get(series.id)?.values() ?? [])].filter(
      ({ team, from, until, hasPart, notes }) =>
        !owner.teams.includes(team) && (hasPart || notes.size > 1) && from <= opened && opened <= until,
    );
    return left.length === 0 ? owner : { ...owner, teams: [...owner.teams, ...left.map(({ team }) => team)] };
  });
}

function isEveryones(record: DraftRecord): boolean {
  return record.kind === 'action' && record.owners.some(({ kind }) => kind === 'everyone');
}
