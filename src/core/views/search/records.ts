import { type FormerIds, formerKindOf } from '../../model/address/former.ts';
import { recordAnchor } from '../../model/address/page-path.ts';
import type { Archive } from '../../model/archive.ts';
import type { Day } from '../../model/day/day.ts';
import type { FollowUp } from '../../model/linked-note.ts';
import type { FollowedRecord } from '../../model/record.ts';
import { followUp } from '../../parse/schema/record/follow-up.ts';
import { recordFields } from '../../parse/schema/record/records.ts';
import { fieldsOf } from '../../parse/schema/value/fields.ts';
import { wordsIn } from '../../parse/schema/value/words.ts';
import { objectionsOn } from '../lines/record-line.ts';
import { recordRef } from '../lines/ref.ts';
import { closingReported } from '../lines/reported.ts';
import { trackerIndex } from '../mention/tracker-index.ts';
import { searchedAims } from './aims.ts';
import type { SearchRecord } from './record.ts';
import { aimRecords, quarterRecords } from './record-aim.ts';
import { personRecord, seriesRecords, teamRecord, trackerRecord } from './record-named.ts';
import { noteRecords, proposalRecord } from './record-note.ts';
import { topicRecord } from './record-topic.ts';
import { idsAndAbove, leavesBeside, ownerFacets, ownerNames, shownTexts, wordsBeside } from './values.ts';

/** All records of the search. Each has its own address, so a result opens at the record and not at the top of a page. */
export function searchRecords(archive: Archive): readonly SearchRecord[] {
  const followUps = Map.groupBy(
    archive.notes.flatMap((note) => note.followUps),
    ({ record }) => record,
  );
  const records = [
    ...[...archive.notes, ...archive.planned].flatMap((note) => noteRecords(note, archive)),
    ...[...archive.actions, ...archive.decisions, ...archive.questions, ...archive.debt].map((record) =>
      followedRecord(record, followUps.get(record) ?? [], archive),
    ),
    ...archive.proposals.map((proposal) => proposalRecord(proposal, archive)),
    ...archive.topics.flatMap((topic) => topicRecord(topic, archive)),
    ...searchedAims(archive).flatMap((aim) => aimRecords(aim, archive)),
    ...archive.quarters.flatMap((quarter) => quarterRecords(quarter, archive)),
    ...archive.series.flatMap((series) => seriesRecords(series, archive)),
    ...archive.people.map((person) => personRecord(person, archive)),
    ...archive.teams.map((team) => teamRecord(team, archive)),
    ...trackerIndex(archive).map(trackerRecord),
  ];
  const { former } = archive;
  return former ? records.map((record) => withFormerIds(record, former)) : records;
}

/** Lets the earlier ids of something lead to it, in full and short. */
function withFormerIds(record: SearchRecord, former: FormerIds): SearchRecord {
  const { ref, place, ids } = record;
  // The ids of a part are its own.
  const earlier = place || ids.length === 0 ? [] : former.of(formerKindOf(ref.kind), ref.id);
  if (earlier.length === 0) return record;
  return { ...record, ids: [...new Set([...ids, ...earlier.flatMap((id) => [id, recordAnchor(id)])])] };
}

const wordsOfFollowUp = wordsIn(fieldsOf(followUp.in));

const wordsOfRecord = {
  action: wordsIn(recordFields.action),
  decision: wordsIn(recordFields.decision),
  question: wordsIn(recordFields.question),
  debt: wordsIn(recordFields.debt),
};

/** An action, decision, question or debt: its words, those of its follow-ups, its status. */
function followedRecord(
  record: FollowedRecord,
  followUps: readonly FollowUp[],
  { find, today }: Pick<Archive, 'find' | 'today'>,
): SearchRecord {
  const { series, note, owners, serves } = record;
  const due = record.kind === 'action' && !record.due?.estimated ? record.due?.day : undefined;
  const trackers = record.trackers.map(({ id }) => id);
  const words = [
    ...shownTexts(wordsOfRecord[record.kind](record.entry), note),
    ...followUps.flatMap(({ entry, note: by }) => shownTexts(wordsOfFollowUp(entry), by)),
    ...trackers,
    ...(record.topic ? [record.topic.text] : []),
    ...(isHeld(record, today) ? ['held', 'objections'] : []),
  ];
  return {
    ref: recordRef(record),
    kind: record.kind,
    title: record.text,
    words: wordsBeside(record.text, words),
    also: leavesBeside(words, [record.entry, { followUps: followUps.map(({ entry }) => entry) }], find),
    ids: [record.id, record.shortId],
    line: {
      state: record.status,
      day: record.opened,
      closed: record.closed,
      reported: closingReported(record),
      due,
      owners: ownerNames(owners).join(', '),
      serves: serves.aims.map(({ id }) => id).join(', '),
      series: series.title,
      lang: note.lang,
    },
    facets: {
      status: [record.status, ...(isHeld(record, today) ? ['held'] : [])],
      series: [series.title],
      ...ownerFacets(owners),
      objective: idsAndAbove(serves.aims),
      quarter: [note.quarter.title],
      year: [record.opened.slice(0, 4)],
    },
  };
}

/** Whether objections hold a decision. It is still proposed then. */
function isHeld(record: FollowedRecord, today: Day): boolean {
  return record.kind === 'decision' && objectionsOn(record, today).held !== undefined;
}
