import { spelledNames } from '../../graph/mention/spelled-names.ts';
import type { Archive } from '../../model/archive.ts';
import type { Series } from '../../model/linked-note.ts';
import type { Person, Team } from '../../model/owner.ts';
import { series as seriesSchema } from '../../parse/schema/series.ts';
import { fieldsOf } from '../../parse/schema/value/fields.ts';
import { wordsIn } from '../../parse/schema/value/words.ts';
import { personRef, seriesRef, teamRef } from '../lines/ref.ts';
import { plainWords } from './plain-words.ts';
import { proseReference } from './prose-reference.ts';
import type { SearchRecord } from './record.ts';
import { namesOf, searchedLength, wordsBeside } from './values.ts';

const wordsOfSeries = wordsIn(fieldsOf(seriesSchema));

/** The record of a series: its teams and its text, with names instead of ids. */
export function seriesRecord(series: Series, archive: Archive): SearchRecord {
  const text = spelledNames(series.entry.markdown, (kind, id) =>
    kind === 'reference'
      ? proseReference(id, archive)?.label
      : (archive.find.person(id) ?? archive.find.team(id))?.name,
  );
  const words = wordsBeside(
    series.entry.title,
    namesOf(series.teams),
    [plainWords(text, searchedLength)],
    wordsOfSeries(series.entry),
  );
  const facets = { series: [series.entry.title], team: namesOf(series.teams) };
  return { ref: seriesRef(series), kind: 'series', title: series.entry.title, words, line: {}, facets };
}

/** The record of a person, with the teams. */
export function personRecord(person: Person): SearchRecord {
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

/** The record of a team. */
export function teamRecord(team: Team): SearchRecord {
  return {
    ref: teamRef(team),
    kind: 'team',
    title: team.name,
    words: '',
    line: {},
    facets: { team: [team.name] },
  };
}
