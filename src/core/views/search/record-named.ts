import { assumedInNote } from '../../graph/record/assumed-days.ts';
import type { Archive } from '../../model/archive.ts';
import type { Series } from '../../model/linked-note.ts';
import type { Person, Team } from '../../model/owner.ts';
import { spelled, wordsOf } from '../../model/words.ts';
import { series as seriesSchema } from '../../parse/schema/series.ts';
import { fieldsOf } from '../../parse/schema/value/fields.ts';
import { wordsIn } from '../../parse/schema/value/words.ts';
import { personRef, seriesRef, teamRef } from '../lines/ref.ts';
import type { TrackerMentions } from '../mention/tracker-index.ts';
import { trackerRef } from '../mention/tracker-ref.ts';
import { furtherPieces, prosePieces } from './prose.ts';
import type { SearchRecord } from './record.ts';
import { leavesBeside, namesOf, wordsBeside } from './values.ts';

const wordsOfSeries = wordsIn(fieldsOf(seriesSchema));

/** The records of a series: its teams, its attendees, its rules and its text. A long text is several. */
export function seriesRecords(series: Series, archive: Archive): readonly SearchRecord[] {
  const { entry, teams } = series;
  const text = prosePieces(entry.body, { path: entry.path, seriesId: series.id }, archive);
  const words = wordsOfSeries(entry).map((text) =>
    text === entry.title ? series.title : spelled(wordsOf(series, text)),
  );
  const record: SearchRecord = {
    ref: seriesRef(series),
    kind: 'series',
    title: series.title,
    words: wordsBeside(series.title, namesOf(teams), text.slice(0, 1), words),
    also: [...leavesBeside(words, entry, archive.find), ...Object.keys(entry.rules ?? {})],
    ids: [series.id],
    line: { lang: series.lang },
    facets: { series: [series.title], team: namesOf(teams) },
  };
  return [record, ...furtherPieces(record, text)];
}

/** The record of a person, with the teams. */
export function personRecord(person: Person, archive: Archive): SearchRecord {
  const teams = namesOf(person.teams);
  const facets = { person: [person.name], team: teams };
  return {
    ref: personRef(person),
    kind: 'person',
    title: person.name,
    words: teams.join('. '),
    also: person.left === undefined ? [] : [person.left],
    ids: [person.id, person.name, ...aliasesOf(person, archive)],
    line: {},
    facets,
  };
}

/** The record of a team. */
export function teamRecord(team: Team, archive: Archive): SearchRecord {
  return {
    ref: teamRef(team),
    kind: 'team',
    title: team.name,
    words: '',
    also: [],
    ids: [team.id, team.name, ...aliasesOf(team, archive)],
    line: {},
    facets: { team: [team.name] },
  };
}

/** The other names of a person or team. An address of a mailbox is left out: the index is public. */
function aliasesOf({ id }: Person | Team, { aliases }: Archive): readonly string[] {
  return aliases?.get(id)?.filter((alias) => !alias.includes('@')) ?? [];
}

/** The record of a tracker id. It alone has the id as its own, so its page is found before what mentions the id. */
export function trackerRecord({ id, tracker, notes }: TrackerMentions): SearchRecord {
  const last = notes.at(-1);
  return {
    ref: { ...trackerRef(id), ...(last && assumedInNote(last)) },
    kind: 'tracker',
    title: id,
    words: tracker ?? '',
    also: [],
    ids: [id],
    line: { day: last?.note.date },
    facets: {},
  };
}
