import { by } from '../model/compare.ts';
import type { Finding } from '../model/finding.ts';
import { expectedSlug, isSeriesSlug, isSlug, toSlug } from '../model/id.ts';
import type { Note } from '../model/note.ts';
import type { Content, ProgramEntry, QuarterEntry, SeriesEntry } from '../model/registry.ts';
import type { SourceFile } from '../model/source.ts';
import { Trackers } from '../model/trackers.ts';
import { findClashes } from './clashes.ts';
import { readNote } from './note.ts';
import { readProgram } from './program.ts';
import { readQuarter } from './quarter.ts';
import { defaultSite, readPeople, readSite, readTeams } from './registries.ts';
import { readSeries } from './series.ts';
import { FindTrackerIds } from './tracker-ids.ts';
import { unexpectedFile } from './unexpected-file.ts';

type Broken = Content['broken'][number];

/**
 * Reads every file of the content folder. A file that fails keeps its id known, so that one mistake is one finding;
 * so does one that is only known by its path, because the disk could not give its text (`unreadable`).
 */
export function readContent(
  files: readonly SourceFile[],
  assets: readonly string[] = [],
  unreadable: readonly string[] = [],
): { content: Content; findings: Finding[] } {
  const sorted = [...files].sort(by((file) => file.path));
  const { findings: clashes, paths: clashing } = findClashes([...sorted.map(({ path }) => path), ...assets]);
  const findings: Finding[] = [...clashes];
  const take = <T extends { findings: readonly Finding[] }>(reading: T): T => {
    findings.push(...reading.findings);
    return reading;
  };
  const fileAt = (path: string): SourceFile | undefined => sorted.find((file) => file.path === path);

  const siteFile = fileAt('site.yaml');
  const site = (siteFile && take(readSite(siteFile)).site) ?? defaultSite;
  const peopleFile = fileAt('people.yaml');
  const people = peopleFile ? take(readPeople(peopleFile)).people : [];
  const teamsFile = fileAt('teams.yaml');
  const teams = teamsFile ? take(readTeams(teamsFile)).teams : [];

  const series: SeriesEntry[] = [];
  const programs: ProgramEntry[] = [];
  const quarters: QuarterEntry[] = [];
  const notes: Note[] = [];
  const broken: Broken[] = [];
  const trackerIds = new FindTrackerIds(new Trackers(site.trackers));
  const keep = <T>(list: T[], entry: T | undefined, kind: Broken['kind'], id: string): void => {
    if (entry === undefined) broken.push({ kind, id });
    else list.push(entry);
  };

  for (const file of sorted) {
    const place = placeOf(file.path);
    if (place === undefined) {
      const page = pageName.exec(file.path)?.[1];
      if (page !== undefined && !isSlug(page)) findings.push(badName(file.path, page));
    } else if (place.kind === 'unexpected') {
      findings.push(unexpectedFile(file.path));
    } else if (clashing.has(file.path)) {
      broken.push({ kind: place.kind, id: place.id.toLowerCase() });
    } else if (place.kind === 'note') {
      keep(notes, take(readNote(file, trackerIds)).note, 'note', place.id);
    } else if (!(place.kind === 'series' ? isSeriesSlug : isSlug)(place.id)) {
      findings.push(badName(file.path, place.id));
      broken.push({ kind: place.kind, id: place.id });
    } else if (place.kind === 'series') {
      keep(series, take(readSeries(file, place.id)).series, 'series', place.id);
    } else if (place.kind === 'program') {
      keep(programs, take(readProgram(file, place.id)).program, 'program', place.id);
    } else {
      keep(quarters, take(readQuarter(file, place.id)).quarter, 'quarter', place.id);
    }
  }

  for (const path of unreadable) {
    const place = placeOf(path);
    if (place !== undefined && place.kind !== 'unexpected') broken.push(place);
  }
  const registriesBroken =
    people === undefined ||
    teams === undefined ||
    unreadable.some((path) => /^(?:people|teams)\.yaml$/.test(path));

  return {
    content: {
      site,
      people: people ?? [],
      teams: teams ?? [],
      series,
      programs,
      quarters,
      notes,
      assets: [...assets].sort(),
      broken,
      registriesBroken,
    },
    findings,
  };
}

const kinds = { series: 'series', programs: 'program', quarters: 'quarter' } as const;

/** The name of a page of the site's maintainers, which becomes its address. */
const pageName = /^pages\/([^/]+)\.mdx$/;

/** What a path is read as; undefined for what is read elsewhere. */
function placeOf(path: string): { kind: Broken['kind']; id: string } | { kind: 'unexpected' } | undefined {
  if (/^(?:site|people|teams)\.yaml$/.test(path) || pageName.test(path)) return undefined;
  const note = /^notes\/(.+)\.md$/.exec(path)?.[1];
  if (note !== undefined) return { kind: 'note', id: note };
  const [, folder, id] = /^(series|programs|quarters)\/([^/]+)\.md$/.exec(path) ?? [];
  if (id === undefined) return { kind: 'unexpected' };
  if (folder === 'series' || folder === 'programs' || folder === 'quarters')
    return { kind: kinds[folder], id };
  return { kind: 'unexpected' };
}

function badName(path: string, name: string): Finding {
  const slug = toSlug(name);
  return {
    code: 'bad-file-name',
    path,
    spot: 'whole',
    message: `Unexpected name \`${name}\`, expected ${expectedSlug(name)}.`,
    hint:
      slug === '' || slug === name
        ? undefined
        : `rename it to \`${slug}${path.slice(path.lastIndexOf('.'))}\``,
  };
}
