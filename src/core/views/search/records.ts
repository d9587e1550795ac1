import type { Aim } from '../../model/aim.ts';
import type { Archive } from '../../model/archive.ts';
import type { FollowedRecord } from '../../model/record.ts';
import { aimRef, recordRef } from '../lines/ref.ts';
import { searchedAims } from './aims.ts';
import type { SearchRecord } from './record.ts';
import { personRecord, seriesRecord, teamRecord } from './record-named.ts';
import { noteRecord, proposalRecord } from './record-note.ts';
import { idsAndAbove, ownerFacets, ownerNames, sentences, unique } from './values.ts';

/** All records of the search. Each has its own address, so a result opens at the record and not at the top of a page. */
export function searchRecords(archive: Archive): readonly SearchRecord[] {
  return [
    ...archive.notes.map((note) => noteRecord(note, archive)),
    ...archive.actions.map(followedRecord),
    ...archive.decisions.map(followedRecord),
    ...archive.questions.map(followedRecord),
    ...archive.debt.map(followedRecord),
    ...archive.proposals.map(proposalRecord),
    ...searchedAims(archive).map(aimRecord),
    ...archive.series.map((series) => seriesRecord(series, archive)),
    ...archive.people.map(personRecord),
    ...archive.teams.map(teamRecord),
  ];
}

/** A program, outcome, objective or goal: its text, the notes of its check-ins, its status. */
function aimRecord(aim: Aim): SearchRecord {
  const { lifecycle } = aim.standing;
  const last = aim.checkIns.at(-1);
  const team = aim.kind === 'goal' ? aim.team : undefined;
  const quarter = aim.kind === 'goal' ? [aim.quarter.title] : [];
  return {
    ref: aimRef(aim),
    kind: aim.kind,
    title: aim.text,
    words: sentences(...unique(aim.checkIns.flatMap(({ entry }) => entry.note ?? []))),
    line: {
      state: lifecycle,
      day: last?.note.note.date,
      owners: ownerNames(aim.owners).join(', '),
      serves: aim.id,
    },
    facets: {
      status: lifecycle ? [lifecycle] : [],
      ...ownerFacets(team ? [...aim.owners, { kind: 'team', team }] : aim.owners),
      objective: idsAndAbove(aim.kind === 'goal' ? aim.serves.aims : [aim]),
      quarter,
    },
  };
}

/** An action, decision, question or debt: its text, the comments of its follow-ups, its status. */
function followedRecord(record: FollowedRecord): SearchRecord {
  const said = record.events.flatMap((event) => event.said ?? []);
  const { series, note, owners, serves } = record;
  const due = record.kind === 'action' && !record.due?.estimated ? record.due?.day : undefined;
  return {
    ref: recordRef(record),
    kind: record.kind,
    title: record.text,
    words: sentences(...unique(said), ...record.trackers.map(({ id }) => id)),
    line: {
      state: record.status,
      day: record.opened,
      closed: record.closed,
      due,
      owners: ownerNames(owners).join(', '),
      serves: serves.aims.map(({ id }) => id).join(', '),
      series: series.entry.title,
    },
    facets: {
      status: [record.status],
      series: [series.entry.title],
      ...ownerFacets(owners),
      objective: idsAndAbove(serves.aims),
      quarter: [note.quarter.title],
      year: [record.opened.slice(0, 4)],
    },
  };
}
