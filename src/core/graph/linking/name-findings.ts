import type { Finding } from '../../model/finding/finding.ts';
import { Nearest } from '../../model/finding/nearest.ts';
import type { Content, PersonEntry, TeamEntry } from '../../model/registry.ts';
import type { NameFindings } from './linking.ts';
import { namesOf } from './names.ts';
import { finding } from './where.ts';

/**
 * The findings of names in notes and registries. `addTo` gives the hint to add a name to a registry. While a registry
 * cannot be read, no name is reported as unknown.
 */
export function nameFindings(
  { people, teams, registriesBroken }: Pick<Content, 'people' | 'teams' | 'registriesBroken'>,
  findings: Finding[],
  addTo: (registry: string, name: string) => string,
): NameFindings {
  const nearestName = new Nearest(() => allNames([...people, ...teams]));
  const nearestTeam = new Nearest(() => allNames(teams));
  return {
    unknownPerson: (text, where) => {
      if (registriesBroken) return;
      const hint = nearestName.hint(text) ?? addTo('people.yaml', text);
      findings.push(finding('unknown-person', where, `\`${text}\` is not in \`people.yaml\`.`, { hint }));
    },
    notPerson: (text, where) => {
      findings.push(finding('unknown-person', where, `\`${text}\` is a team. Expected a person.`));
    },
    unknownTeam: (text, where, isPerson) => {
      if (registriesBroken) return;
      const message = isPerson ? `\`${text}\` is a person. Expected a team.` : `Unknown team \`${text}\`.`;
      const hint = nearestTeam.hint(text) ?? (isPerson ? undefined : addTo('teams.yaml', text));
      findings.push(finding('unknown-team', where, message, { hint }));
    },
    ambiguous: (text, ids, where) => {
      const which = ids.map((id) => `\`${id}\``).join(' or ');
      findings.push(finding('ambiguous-name', where, `\`${text}\` could be ${which}.`));
    },
    taken: (id, where, first) => {
      const related = [{ ...first, message: 'First used here.' }];
      findings.push(finding('duplicate-id', where, `The id \`${id}\` is already used.`, { related }));
    },
  };
}

/** Returns ids before names, so that a hint offers the id if both are equally near. */
function allNames(entries: readonly (PersonEntry | TeamEntry)[]): string[] {
  return [...entries.map(({ id }) => id), ...entries.flatMap(namesOf)];
}
