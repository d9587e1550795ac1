import { nameIn } from '../../graph/mention/name-in.ts';
import { anchorPrefix, footnotesAnchor } from '../../model/address/page-path.ts';
import type { Archive } from '../../model/archive.ts';
import type { LinkedNote } from '../../model/linked-note.ts';
import type { Proposal } from '../../model/record.ts';
import { Trackers } from '../../model/trackers.ts';
import { proposal as proposalSchema } from '../../parse/schema/record/proposal.ts';
import { fieldsOf } from '../../parse/schema/value/fields.ts';
import { wordsIn } from '../../parse/schema/value/words.ts';
import { noteRef, recordRef } from '../lines/ref.ts';
import { byRecording } from '../link/by-recording.ts';
import { spellingOf } from '../mention/spelling.ts';
import { planLines } from '../note/plan.ts';
import { blockWordsIn } from './block-words.ts';
import { bodySections, inPieces } from './body-sections.ts';
import { noteBlocks } from './note-blocks.ts';
import type { RecordPlace, SearchRecord } from './record.ts';
import { idsAndAbove, leavesBeside, namesOf, sentences, shownTexts, unique, wordsBeside } from './values.ts';

const wordsOfProposal = wordsIn(fieldsOf(proposalSchema));

/**
 * The records of a note: the note itself with the text before its first heading and its new records, and one for each
 * heading of its text and each part of its page. So a result opens at its heading, and no text is too long.
 */
export function noteRecords(linked: LinkedNote, archive: Archive): readonly SearchRecord[] {
  const { note } = linked;
  const same = ofNote(linked);
  const spelling = spellingOf(nameIn(linked, archive), new Trackers(archive.site.trackers));
  const [first, ...sections] = bodySections(note.body, spelling, footnotesAnchor(anchorPrefix(note.id)));
  const opened = [...linked.actions, ...linked.decisions, ...linked.questions].map(({ text }) => text);
  const [start = '', ...more] = first?.pieces ?? [];
  const { attendees, guests, regrets, chair, scribe, signedUp, time, until, session } = note;
  const [recordings] = byRecording(note.links);
  const people = leavesBeside(
    [],
    {
      ...{ attendees, guests, regrets, chair, scribe, signedUp },
      ...{ kind: note.kind, time, until, session, recordings, assumed: note.assumed },
    },
    archive.find,
  );
  const whole: SearchRecord = {
    ...same,
    words: wordsBeside(linked.title, [start], opened),
    also: [
      ...people,
      note.status,
      // Its references are found as they are written, too.
      ...(note.title === linked.title ? [] : [note.title]),
      ...linked.serves.aims.map(({ text }) => text),
      // What a note reports on others has no part of its page.
      ...blockWordsIn({ checkIns: note.checkIns, followUps: note.followUps }),
    ],
    ids: [note.id, note.id.slice(note.seriesId.length + 1), note.date],
    ...(note.plan && { agenda: planLines(linked, archive) }),
  };
  const below = (
    place: Omit<RecordPlace, 'piece'>,
    pieces: readonly string[],
    also: readonly string[] = [],
    ids: readonly string[] = [],
  ) =>
    (pieces.length > 0 ? pieces : ['']).map((words, piece) => ({
      ...same,
      ...{ place: { ...place, piece }, words, also: piece === 0 ? also : [], ids: piece === 0 ? ids : [] },
    }));
  return [
    whole,
    ...more.flatMap((words, index) => ({
      ...same,
      ...{ place: { piece: index + 1 }, words, also: [], ids: [] },
    })),
    ...sections.flatMap(({ anchor, head, pieces }) => below({ anchor, head }, pieces)),
    ...noteBlocks(linked, archive).flatMap(({ part, texts, also, sprint, ids }) =>
      below({ part, sprint }, inPieces(texts.map((text) => sentences(text))), also, ids),
    ),
  ];
}

/** What all records of a note have in common. */
function ofNote(linked: LinkedNote): Pick<SearchRecord, 'ref' | 'kind' | 'title' | 'line' | 'facets'> {
  const { note, series, quarter } = linked;
  const there = linked.attendees === 'unknown' ? [] : (linked.attendees ?? []);
  const people = [...linked.chairs, ...linked.scribes, ...there, ...(linked.signedUp ?? [])].map(
    ({ name }) => name,
  );
  const checked = linked.checkIns.flatMap(({ aim }) => aim ?? []);
  return {
    ref: noteRef(linked),
    kind: 'note',
    title: linked.title,
    line: { state: note.kind, day: note.date, series: series.title, lang: linked.lang },
    facets: {
      status: note.plan ? ['planned'] : [],
      series: [series.title],
      person: unique(people),
      team: namesOf(series.teams),
      objective: idsAndAbove([...linked.serves.aims, ...checked]),
      quarter: [quarter.title],
      year: [note.date.slice(0, 4)],
      link: unique(note.links.flatMap(({ kind }) => kind ?? [])),
    },
  };
}

/** The record of a proposal, which is on the page of its note. */
export function proposalRecord(proposal: Proposal, { find }: Archive): SearchRecord {
  const { entry, note } = proposal;
  const words = shownTexts(wordsOfProposal(entry), note);
  return {
    ref: recordRef(proposal),
    kind: 'proposal',
    title: proposal.text,
    words: wordsBeside(proposal.text, words),
    also: leavesBeside(words, entry, find),
    ids: [proposal.id, entry.id],
    line: { day: note.note.date, series: note.series.title, lang: note.lang },
    facets: {
      series: [note.series.title],
      team: namesOf(note.series.teams),
      quarter: [note.quarter.title],
      year: [note.note.date.slice(0, 4)],
    },
  };
}
