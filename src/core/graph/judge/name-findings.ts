import type { Finding } from '../../model/finding/finding.ts';
import { writeInstead } from '../../model/finding/hint.ts';
import { Nearest } from '../../model/finding/nearest.ts';
import type { KeyPath } from '../../model/finding/source.ts';
import { foldedName } from '../../model/folded-name.ts';
import type { Content, PersonEntry, TeamEntry } from '../../model/registry.ts';
import type { NameJudge } from '../linking/judge.ts';
import { namesOf } from '../linking/names.ts';
import { at, finding, ofList, type Where } from '../linking/where.ts';
import { bareName, joinedNames, teamWithWords } from './names-meant.ts';
import { Newcomers } from './newcomers.ts';
import { isOneName, noPerson } from './no-person.ts';
import { peopleWithPart } from './part-of-name.ts';

/**
 * The findings of names in notes and registries. `idFor` gives the id for a new name. While a registry
 * cannot be read, no name is reported as unknown.
 */
export function nameFindings(
  { people, teams, registriesBroken }: Pick<Content, 'people' | 'teams' | 'registriesBroken'>,
  findings: Finding[],
  idFor: (name: string) => string,
): NameJudge {
  const said = new Set<string>();
  const isSaid = (path: string, name: string) => {
    const key = `${path}\n${name}`;
    const was = said.has(key);
    said.add(key);
    return was;
  };
  const newcomers = new Newcomers(
    [...people, ...teams].map(({ id }) => id),
    idFor,
  );
  const addTo = (registry: string, { id, name }: { readonly id: string; readonly name: string }) =>
    `add to \`${registry}\`: \`- { id: ${id}, name: ${isPlain.test(name) ? name : JSON.stringify(name)} }\``;
  const nearestName = new Nearest(() => allNames([...people, ...teams]));
  const nearestTeam = new Nearest(() => allNames(teams));
  const all = allNames([...people, ...teams]);
  const known = new Set(all.map(foldedName));
  const byBareName = new Map(all.toReversed().map((name) => [bareName(name), name]));
  const knownAs = (name: string) => (known.has(foldedName(name)) ? name : byBareName.get(bareName(name)));
  const severalNames = (text: string, { spot }: Where, isOnly: boolean) => {
    const names = joinedNames(text, knownAs);
    if (!names) return undefined;
    const key = keyAt({ spot });
    if (!ofSeveral.includes(key)) return undefined;
    const written = names.map((name) => (isPlain.test(name) ? name : JSON.stringify(name)));
    return isOnly
      ? `write \`${key}: [${written.join(', ')}]\``
      : `write each name as an item of its own: ${written.map((name) => `\`${name}\``).join(', ')}`;
  };
  return {
    unknownPerson: (text, where, isOnly) => {
      const stands = noPerson(text);
      // In a text, `@all` and `@here` address people, and name none.
      if (stands && typeof where.spot === 'object' && 'line' in where.spot) return false;
      if (stands) {
        const hint = hintInstead(stands, text, where, isOnly === true);
        findings.push(finding('unknown-person', where, `\`${text}\` is not a person.`, { hint }));
        return false;
      }
      if (registriesBroken || isSaid(where.path, foldedName(text))) return true;
      const team = teamWithWords(text, teams);
      if (team !== undefined && keyAt(where) !== 'owner') {
        const message = `\`${text}\` is a team, \`${team}\`. Expected a person.`;
        findings.push(finding('unknown-person', where, message));
        return false;
      }
      const withPart = peopleWithPart(text, people);
      const joined = severalNames(text, where, isOnly === true);
      const near =
        joined ??
        writeInstead(team) ??
        (withPart.length === 1 ? writeInstead(withPart[0]) : undefined) ??
        nearestName.hint(text);
      const newcomer =
        near === undefined && withPart.length === 0 && isOneName(text) ? newcomers.of(text) : undefined;
      if (newcomer && isSaid(where.path, ` ${newcomer.id}`)) return true;
      const message = `\`${text}\` is not in \`people.yaml\`.`;
      // The hint is the whole list, not its only item.
      const place = isOnly && joined !== undefined ? ofList(where) : where;
      findings.push(finding('unknown-person', place, message, { hint: near }));
      if (!newcomer) return true;
      newcomer.places.push(findings.length - 1);
      const hint = addTo('people.yaml', newcomer);
      // A better way to write the name is for the earlier findings, too.
      const isNew = findings[newcomer.places[0] ?? 0]?.hint !== hint;
      for (const place of isNew ? newcomer.places : newcomer.places.slice(-1)) {
        const found = findings[place];
        if (found) findings[place] = { ...found, hint };
      }
      return true;
    },
    notPerson: (text, where) => {
      findings.push(finding('unknown-person', where, `\`${text}\` is a team. Expected a person.`));
    },
    unknownTeam: (text, where, isPerson, keyOfPerson) => {
      if (registriesBroken) return;
      const meant = teamWithWords(text, teams);
      const message =
        isPerson && meant === undefined
          ? `\`${text}\` is a person. Expected a team.`
          : `Unknown team \`${text}\`.`;
      const ofPerson = isPerson && keyOfPerson ? `write \`${keyOfPerson}: ${text}\`` : undefined;
      const hint =
        writeInstead(meant) ??
        ofPerson ??
        nearestTeam.hint(text) ??
        (isPerson ? undefined : addTo('teams.yaml', newcomers.of(text)));
      findings.push(finding('unknown-team', where, message, { hint }));
    },
    ambiguous: (text, ids, where) => {
      const which = ids.map((id) => `\`${id}\``).join(' or ');
      findings.push(finding('ambiguous-name', where, `\`${text}\` could be ${which}.`));
    },
    takenName: (id, where) => {
      const index = people.findIndex((entry) => entry.id === id);
      const inTeams = teams.findIndex((entry) => entry.id === id);
      const first = index === -1 ? at('teams.yaml', inTeams, 'id') : at('people.yaml', index, 'id');
      const related = [{ ...first, message: 'First used here.' }];
      findings.push(finding('duplicate-id', where, `The id \`${id}\` is already used.`, { related }));
    },
  };
}

/** Whether a person is all that an attendee, a position or an update is about. In an item of an update it is not. */
function isNeeded(keys: KeyPath): boolean {
  return keys[0] !== 'teamUpdates' || keys.length === 3;
}

/** Keys that take one name or a list of names. */
const ofSeveral: readonly unknown[] = ['owner', 'chair', 'scribe', 'attendees', 'regrets'];

/** Returns the key at a place in frontmatter. A text has none. */
function keyAt({ spot }: Pick<Where, 'spot'>): string | undefined {
  const keys = typeof spot === 'object' && 'keys' in spot ? spot.keys : [];
  return keys.findLast((part) => typeof part === 'string');
}

/** A name that needs no quotes in YAML. */
const isPlain = /^\p{L}[\p{L}\p{M}\p{N} .'-]*$/u;

/** Returns ids before names, so that a hint offers the id if both are equally near. */
function allNames(entries: readonly (PersonEntry | TeamEntry)[]): string[] {
  return [...entries.map(({ id }) => id), ...entries.flatMap(namesOf)];
}

/** Returns the hint for a word that stands for all teams, anyone or nobody, in the place of a person. */
function hintInstead(
  stands: NonNullable<ReturnType<typeof noPerson>>,
  text: string,
  { spot }: Where,
  isOnly: boolean,
): string | undefined {
  const keys = typeof spot === 'object' && 'keys' in spot ? spot.keys : [];
  const key = keys.findLast((part) => typeof part === 'string');
  if (stands === 'several' || (key === 'person' && isNeeded(keys))) return undefined;
  if (stands === 'everyone') return key === 'owner' ? 'write `everyone`' : undefined;
  if (isOnly && key === 'owner' && stands === 'anyone') return 'write `anyone`';
  if (isOnly && key === 'owner') return `write \`${key}: []\``;
  return typeof keys.at(-1) === 'number' ? `remove \`${text}\`` : `remove \`${key}: ${text}\``;
}
