import type * as z from 'zod';
import type { Finding } from '../model/finding/finding.ts';
import type { SourceFile } from '../model/finding/source.ts';
import type { PersonEntry, SiteEntry, TeamEntry } from '../model/registry.ts';
import { readYamlFile } from './entry-file.ts';
import { people } from './schema/person.ts';
import { site } from './schema/site.ts';
import { teams } from './schema/team.ts';

/** The site without `site.yaml`. */
const defaultSite: SiteEntry = {
  title: 'Meeting notes',
  language: 'en',
  fiscalYearStart: 1,
  noindex: false,
  trackers: [],
  rules: {},
};

/** The registries. One with errors is missing, one without a file is empty. */
export interface Registries {
  readonly site: SiteEntry;
  readonly people?: readonly PersonEntry[];
  readonly teams?: readonly TeamEntry[];
  readonly findings: readonly Finding[];
}

/** Reads `site.yaml`, `people.yaml` and `teams.yaml`, if they exist. */
export function readRegistries(files: readonly SourceFile[]): Registries {
  const findings: Finding[] = [];
  const read = <Entry>(path: string, schema: z.ZodType<Entry>, without: Entry, empty: unknown) => {
    const file = files.find((candidate) => candidate.path === path);
    if (!file) return without;
    const reading = readYamlFile(file, schema, empty);
    findings.push(...reading.findings);
    return reading.entry;
  };
  return {
    site: read('site.yaml', site, defaultSite, {}) ?? defaultSite,
    people: read('people.yaml', people, [], []),
    teams: read('teams.yaml', teams, [], []),
    findings,
  };
}
