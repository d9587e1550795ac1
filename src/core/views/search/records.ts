import type { Aim } from '../../model/aim.ts';
import type { Archive } from '../../model/archive.ts';
import type { FollowUp } from '../../model/linked-note.ts';
import type { FollowedRecord } from '../../model/record.ts';
import { objective, outcome, program } from '../../parse/schema/program.ts';
import { goal } from '../../parse/schema/quarter.ts';
import { checkIn } from '../../parse/schema/record/check-in.ts';
import { followUp } from '../../parse/schema/record/follow-up.ts';
import { recordFields } from '../../parse/schema/record/records.ts';
import { fieldsOf } from '../../parse/schema/value/fields.ts';
import { wordsIn } from '../../parse/schema/value/words.ts';
import { aimRef, recordRef } from '../lines/ref.ts';
import { closingReported } from '../lines/reported.ts';
import { searchedAims } from './aims.ts';
import type { SearchRecord } from './record.ts';
import { personRecord, seriesRecord, teamRecord } from './record-named.ts';
import { noteRecord, proposalRecord } from './record-note.ts';
import { idsAndAbove, ownerFacets, ownerNames, wordsBeside } from './values.ts';

/** All records of the search. Each has its own address, so a result opens at the record and not at the top of a page. */
export function searchRecords(archive: Archive): readonly SearchRecord[] {
  const followUps = Map.groupBy(
    archive.notes.flatMap((note) => note.followUps),
    ({ record }) => record,
  );
  return [
    ...[...archive.notes, ...archive.planned].map((note) => noteRecord(note, archive)),
    ...[...archive.actions, ...archive.decisions, ...archive.questions, ...archive.debt].map((record) =>
      followedRecord(record, followUps.get(record) ?? []),
    ),
    ...archive.proposals.map(proposalRecord),
    ...searchedAims(archive).map(aimRecord),
    ...archive.series.map((series) => seriesRecord(series, archive)),
    ...archive.people.map(personRecord),
    ...archive.teams.map(teamRecord),
  ];
}

const wordsOfCheckIn = wordsIn(fieldsOf(checkIn.out));
const wordsOfFollowUp = wordsIn(fieldsOf(followUp.in));

const wordsOfRecord = {
  action: wordsIn(recordFields.action),
  decision: wordsIn(recordFields.decision),
  question: wordsIn(recordFields.question),
  debt: wordsIn(recordFields.debt),
};

/** Texts of each kind of aim. Everything below it has a record of its own. */
const wordsOfAim = {
  program: wordsIn(fieldsOf(program).filter(({ key }) => key !== 'outcomes')),
  outcome: wordsIn(fieldsOf(outcome).filter(({ key }) => key !== 'objectives')),
  objective: wordsIn(fieldsOf(objective)),
  goal: wordsIn(fieldsOf(goal)),
};

/** A program, outcome, objective or goal: its text, the notes of its check-ins, its status. */
function aimRecord(aim: Aim): SearchRecord {
  const { status } = aim.reported;
  const last = aim.checkIns.at(-1);
  const team = aim.kind === 'goal' ? aim.team : undefined;
  const quarter = aim.kind === 'goal' ? [aim.quarter.title] : [];
  return {
    ref: aimRef(aim),
    kind: aim.kind,
    title: aim.text,
    words: wordsBeside(
      aim.text,
      wordsOfAim[aim.kind](aim.entry),
      aim.checkIns.flatMap(({ entry }) => wordsOfCheckIn(entry)),
    ),
    line: {
      state: status,
      day: last?.note.note.date,
      owners: ownerNames(aim.owners).join(', '),
      serves: aim.id,
    },
    facets: {
      status: status ? [status] : [],
      ...ownerFacets(team ? [...aim.owners, { kind: 'team', team }] : aim.owners),
      objective: idsAndAbove(aim.kind === 'goal' ? aim.serves.aims : [aim]),
      quarter,
    },
  };
}

/** An action, decision, question or debt: its words, those of its follow-ups, its status. */
function followedRecord(record: FollowedRecord, followUps: readonly FollowUp[]): SearchRecord {
  const { series, note, owners, serves } = record;
  const due = record.kind === 'action' && !record.due?.estimated ? record.due?.day : undefined;
  return {
    ref: recordRef(record),
    kind: record.kind,
    title: record.text,
    words: wordsBeside(
      record.text,
      wordsOfRecord[record.kind](record.entry),
      followUps.flatMap(({ entry }) => wordsOfFollowUp(entry)),
      record.trackers.map(({ id }) => id),
    ),
    line: {
      state: record.status,
      day: record.opened,
      closed: record.closed,
      reported: closingReported(record),
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
