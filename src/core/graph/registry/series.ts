import { by } from '../../model/compare.ts';
import { noBody } from '../../model/note.ts';
import { langOf } from '../../model/ref.ts';
import type { SeriesEntry } from '../../model/registry.ts';
import type { DraftSeries } from '../linking/draft.ts';
import type { WithGoals, WithSeries } from '../linking/linking.ts';
import { at } from '../linking/where.ts';

/** Creates the series: those with a file, and one for each other folder of notes. */
export function linkSeries(linking: WithGoals): WithSeries {
  const { content } = linking;
  const all = new Map<string, DraftSeries>();
  for (const entry of [...content.series].sort(by(({ id }) => id)))
    all.set(entry.id, aSeriesOf(entry, true, linking));
  for (const { seriesId } of content.notes) {
    if (!all.has(seriesId)) all.set(seriesId, aSeriesOf(implied(seriesId), false, linking));
  }
  return { ...linking, series: new Map([...all].sort(by(([id]) => id))) };
}

function aSeriesOf(
  entry: SeriesEntry,
  registered: boolean,
  { aims, content, names }: WithGoals,
): DraftSeries {
  const { path } = entry;
  return {
    id: entry.id,
    title: entry.title,
    entry,
    registered,
    lang: langOf(content.site.language),
    teams: [
      ...new Set(entry.teams.flatMap((text, index) => names.team(text, at(path, 'teams', index)) ?? [])),
    ],
    attendees: names.persons(entry.attendees, (index) => at(path, 'attendees', index)),
    notes: [],
    planned: [],
    serves: aims.serves(entry.for, 'series', (index) => at(path, 'for', index)),
  };
}

/** Returns the entry of a series that has notes but no file. */
function implied(id: string): SeriesEntry {
  const words = id.replace(/[-.]+/g, ' ');
  return {
    id,
    path: `series/${id}.md`,
    title: words.charAt(0).toUpperCase() + words.slice(1),
    cadence: 'irregular',
    teams: [],
    attendees: [],
    standing: [],
    links: [],
    extras: [],
    body: noBody,
  };
}
