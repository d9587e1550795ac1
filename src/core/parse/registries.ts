import type { Finding } from '../model/finding.ts';
import type { PersonEntry, SiteEntry, TeamEntry } from '../model/registry.ts';
import type { SourceFile } from '../model/source.ts';
import { readYamlFile } from './entry-file.ts';
import { people } from './schema/person.ts';
import { site } from './schema/site.ts';
import { teams } from './schema/team.ts';

/** The site where `site.yaml` says nothing. */
export const defaultSite: SiteEntry = {
  title: 'Meeting notes',
  language: 'en',
  fiscalYearStart: 1,
  trackers: [],
  rules: {},
};

/** Reads `people.yaml`. */
export function readPeople(file: SourceFile): {
  people?: readonly PersonEntry[];
  findings: readonly Finding[];
} {
  const { entry, findings } = readYamlFile(file, people, []);
  return { people: entry, findings };
}

/** Reads `teams.yaml`. */
export function readTeams(file: SourceFile): { teams?: readonly TeamEntry[]; findings: readonly Finding[] } {
  const { entry, findings } = readYamlFile(file, teams, []);
  return { teams: entry, findings };
}

/** Reads `site.yaml`. */
export function readSite(file: SourceFile): { site?: SiteEntry; findings: readonly Finding[] } {
  const { entry, findings } = readYamlFile(file, site, {});
  return { site: entry, findings };
}
