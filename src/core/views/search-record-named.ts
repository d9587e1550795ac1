import type { Series } from '../model/linked-note.ts';
import type { Person, Team } from '../model/owner.ts';
import { plainWords } from './plain-words.ts';
import { personRef, seriesRef, teamRef } from './ref.ts';
import type { SearchRecord } from './search-record.ts';
import { namesOf, searchedLength, sentences } from './search-values.ts';

/** A series, with its teams and what its file says. */
export function seriesRecord(series: Series): SearchRecord {
  const words = sentences(
    ...series.teams.map(({ name }) => name),
    plainWords(series.entry.markdown, searchedLength),
  );
  const facets = { series: [series.entry.title], team: namesOf(series.teams) };
  return { ref: seriesRef(series), kind: 'series', title: series.entry.title, words, line: {}, facets };
}

/** A person, with the teams. */
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

/** A team. */
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
