import { nameIn } from '../../graph/mention/name-in.ts';
import { spelledNames } from '../../graph/mention/spelled-names.ts';
import type { Archive } from '../../model/archive.ts';
import type { LinkedNote } from '../../model/linked-note.ts';
import type { Proposal } from '../../model/record.ts';
import { note as noteSchema } from '../../parse/schema/note.ts';
import { proposal as proposalSchema } from '../../parse/schema/record/proposal.ts';
import { fieldsOf } from '../../parse/schema/value/fields.ts';
import { wordsIn } from '../../parse/schema/value/words.ts';
import { noteRef, recordRef } from '../lines/ref.ts';
import { planLines } from '../note/plan.ts';
import { plainWords } from './plain-words.ts';
import type { SearchRecord } from './record.ts';
import { idsAndAbove, namesOf, searchedLength, unique, wordsBeside } from './values.ts';

/** Lists that are left out because their entries have search records of their own. */
const others = [
  'actions',
  'decisions',
  'questions',
  'debt',
  'proposals',
  'followUps',
  'objectives',
  'ignore',
];
const wordsOfNote = wordsIn(fieldsOf(noteSchema).filter(({ key }) => !others.includes(key)));
const wordsOfProposal = wordsIn(fieldsOf(proposalSchema));

/** The record of a note: its text, with names instead of ids, new records, people and aims. A planned one has an agenda. */
export function noteRecord(linked: LinkedNote, archive: Archive): SearchRecord {
  const { note, series, quarter } = linked;
  const there = linked.attendees === 'unknown' ? [] : (linked.attendees ?? []);
  const people = [linked.chair, linked.scribe, ...there].flatMap((person) => person?.name ?? []);
  const nameOf = nameIn(linked, archive);
  const text = spelledNames(note.body.markdown, nameOf);
  const opened = [...linked.actions, ...linked.decisions, ...linked.questions].map(({ text }) => text);
  const checked = linked.checkIns.flatMap(({ aim }) => aim ?? []);
  return {
    ref: noteRef(linked),
    kind: 'note',
    title: note.title,
    words: wordsBeside(note.title, [plainWords(text, searchedLength)], opened, wordsOfNote(note)),
    line: { state: note.kind, day: note.date, series: series.entry.title },
    ...(note.plan && { agenda: planLines(linked, archive) }),
    facets: {
      status: note.plan ? ['planned'] : [],
      series: [series.entry.title],
      person: unique(people),
      team: namesOf(series.teams),
      objective: idsAndAbove([...linked.serves.aims, ...checked]),
      quarter: [quarter.title],
      year: [note.date.slice(0, 4)],
    },
  };
}

/** The record of a proposal, which is on the page of its note. */
export function proposalRecord(proposal: Proposal): SearchRecord {
  const { entry, note } = proposal;
  return {
    ref: recordRef(proposal),
    kind: 'proposal',
    title: entry.text,
    words: wordsBeside(entry.text, wordsOfProposal(entry)),
    line: { day: note.note.date, series: note.series.entry.title },
    facets: {
      series: [note.series.entry.title],
      team: namesOf(note.series.teams),
      quarter: [note.quarter.title],
      year: [note.note.date.slice(0, 4)],
    },
  };
}
