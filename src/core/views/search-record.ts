import type { Aim } from '../model/aim.ts';
import type { Archive } from '../model/archive.ts';
import type { Day } from '../model/day.ts';
import type { LinkedNote, Series } from '../model/linked-note.ts';
import type { Person, Team } from '../model/owner.ts';
import type { FollowedRecord, Proposal } from '../model/record.ts';
import type { Ref } from '../model/ref.ts';
import { plainWords } from './plain-words.ts';
import { aimRef, noteRef, personRef, recordRef, seriesRef, teamRef } from './ref.ts';
import type { Facet, SearchKind } from './search-facets.ts';
import { idsAndAbove, namesOf, ownerFacets, ownerNames, unique } from './search-values.ts';

/** One thing that search finds: where it opens, what it says, what its line shows, what it is narrowed by. */
export interface SearchRecord {
  readonly ref: Ref;
  readonly kind: SearchKind;
  readonly title: string;
  /** What is searched besides the title, in words alone. */
  readonly words: string;
  readonly line: SearchLine;
  readonly facets: Readonly<Partial<Record<Facet, readonly string[]>>>;
}

/** The facts below a hit. Absent ones are left out there too. */
export interface SearchLine {
  /** A status or lifecycle, as the model writes it. */
  readonly state?: string;
  /** The day it was held, opened or said. */
  readonly day?: Day;
  readonly closed?: Day;
  readonly due?: Day;
  readonly owners?: string;
  /** Ids of what it serves; for an aim its own id. */
  readonly serves?: string;
  readonly series?: string;
}

/** How much of the text of a note is searched: its beginning, so that a large archive stays quick to index. */
const bodyLimit = 2000;

/** Everything that search finds. One record for each thing, so that a hit opens at the thing and not at its page. */
export function searchRecords(archive: Archive): readonly SearchRecord[] {
  const aims: readonly Aim[] = [
    ...archive.programs.flatMap((program) => [
      program,
      ...program.outcomes.flatMap((outcome) => [outcome, ...outcome.objectives]),
    ]),
    ...archive.quarters.flatMap((quarter) => quarter.goals),
  ];
  return [
    ...archive.notes.map(noteRecord),
    ...archive.actions.map(followedRecord),
    ...archive.decisions.map(followedRecord),
    ...archive.questions.map(followedRecord),
    ...archive.debt.map(followedRecord),
    ...archive.proposals.map(proposalRecord),
    ...aims.map(aimRecord),
    ...archive.series.map(seriesRecord),
    ...archive.people.map(personRecord),
    ...archive.teams.map(teamRecord),
  ];
}

function noteRecord(linked: LinkedNote): SearchRecord {
  const { note, series, quarter } = linked;
  const there = linked.attendees === 'unknown' ? [] : (linked.attendees ?? []);
  const people = [linked.chair, linked.scribe, ...there].flatMap((person) => person?.name ?? []);
  const opened = [...linked.actions, ...linked.decisions, ...linked.questions].map(({ text }) => text);
  const checked = linked.checkIns.flatMap(({ aim }) => aim ?? []);
  return {
    ref: noteRef(linked),
    kind: 'note',
    title: note.title,
    words: sentences(plainWords(note.body.markdown, bodyLimit), ...opened),
    line: { state: note.kind, day: note.date, series: series.entry.title },
    facets: {
      series: [series.entry.title],
      person: unique(people),
      team: namesOf(series.teams),
      objective: idsAndAbove([...linked.serves.aims, ...checked]),
      quarter: [quarter.title],
      year: [note.date.slice(0, 4)],
    },
  };
}

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

function proposalRecord(proposal: Proposal): SearchRecord {
  const { entry, note } = proposal;
  return {
    ref: recordRef(proposal),
    kind: 'proposal',
    title: entry.text,
    words: sentences(entry.note ?? '', ...entry.parts.map(({ text }) => text)),
    line: { day: note.note.date, series: note.series.entry.title },
    facets: {
      series: [note.series.entry.title],
      team: namesOf(note.series.teams),
      quarter: [note.quarter.title],
      year: [note.note.date.slice(0, 4)],
    },
  };
}

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

function seriesRecord(series: Series): SearchRecord {
  const words = sentences(
    ...series.teams.map(({ name }) => name),
    plainWords(series.entry.markdown, bodyLimit),
  );
  const facets = { series: [series.entry.title], team: namesOf(series.teams) };
  return { ref: seriesRef(series), kind: 'series', title: series.entry.title, words, line: {}, facets };
}

function personRecord(person: Person): SearchRecord {
  const teams = namesOf(person.teams);
  const facets = { person: [person.name], team: teams };
  return {
    ref: personRef(person),
    kind: 'person',
    title: person.name,
    words: teams.join('. '),
    line: {},
    facets,
  };
}

function teamRecord(team: Team): SearchRecord {
  return {
    ref: teamRef(team),
    kind: 'team',
    title: team.name,
    words: '',
    line: {},
    facets: { team: [team.name] },
  };
}

/** Texts in a row, each closed, so that no phrase runs from one into the next. */
function sentences(...texts: readonly string[]): string {
  const said = texts.map((text) => text.trim()).filter((text) => text !== '');
  return said.map((text) => (/[.!?…]$/.test(text) ? text : `${text}.`)).join(' ');
}
